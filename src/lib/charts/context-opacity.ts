/** How strong a mark is that a view does not speak of: a quarter, see src/DESIGN.md. */
export const contextOpacity = 0.25;
