export { keyOf } from "../../model/name-key.js";
