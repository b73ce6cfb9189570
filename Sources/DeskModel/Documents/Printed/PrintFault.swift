package import ServiceModel

/// Why there is no PDF.
package enum PrintFault: Error, Hashable, Sendable {
    /// Pango or Cairo is not on this machine.
    case noLibrary
    case noFonts
    /// The library could not draw it.
    case notDrawn

    package func sentence(_ language: Language) -> String {
        switch self {
        case .noLibrary:
            language(
                "No PDF can be made: Pango and Cairo are missing here (Debian's libpangocairo-1.0-0).",
                "Nie można utworzyć PDF: brak bibliotek Pango i Cairo (pakiet libpangocairo-1.0-0).")
        case .noFonts:
            language(
                "No PDF can be made: there are no fonts here (Debian's fonts-lato, fonts-dejavu-core).",
                "Nie można utworzyć PDF: brak czcionek (pakiety fonts-lato, fonts-dejavu-core).")
        case .notDrawn:
            language(
                "No PDF was made: the drawing library failed, for want of memory perhaps.",
                "PDF nie powstał: zawiodła biblioteka rysująca, być może z braku pamięci.")
        }
    }
}
