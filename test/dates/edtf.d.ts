/** The part of the package `edtf`, which carries no types, that the tests use. */
declare module "edtf" {
  /** @throws Error for a text that is no EDTF */
  export default function edtf(value: string): { toEDTF(): string };
}
