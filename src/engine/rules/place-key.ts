import { isCellPlace, type Place } from "../finding";

/** One text for one place, to compare places by. */
export function keyOfPlace(place: Place): string {
  return isCellPlace(place)
    ? `${place.sheet}!${place.cell}`
    : `${place.document}¶${place.paragraph}:${place.start}`;
}

/** One text for the paragraph or cell a place lies in. */
export function keyOfParagraph(place: Place): string {
  return isCellPlace(place) ? keyOfPlace(place) : `${place.document}¶${place.paragraph}`;
}
