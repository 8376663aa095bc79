export { type Days, daysOf, meet } from "../model/calendar.js";
