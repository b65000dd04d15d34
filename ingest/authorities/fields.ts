import { z } from "zod";
import { precision } from "../../graph/model/dates.ts";

/** A field with something in it; JSON may write numbers where YAML has text. */
export const text = z
  .union([z.string(), z.number()])
  .transform((value) => String(value).trim())
  .refine((value) => value !== "", "it is empty");

/** A field that may be empty: then it is absent. */
export const optionalText = z
  .string()
  .optional()
  .transform((value) => (value === undefined || value.trim() === "" ? undefined : value.trim()));

/** `2019-06-22`, or as precise as known. */
export const isoDay = text.refine((value) => precision(value) !== undefined, "it is no ISO date, such as 2019-06-22");

/** The same, where it may be empty. */
export const optionalDay = optionalText.refine(
  (value) => value === undefined || precision(value) !== undefined,
  "it is no ISO date, such as 2019-06-22",
);
