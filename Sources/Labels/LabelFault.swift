package import ServiceModel

/// Why a text cannot be a code.
package enum LabelFault: Error, Hashable, Sendable {
    case empty
    /// More than any code of this kind holds.
    case tooLong
    case outOfMemory

    package func sentence(_ language: Language) -> String {
        switch self {
        case .empty: language("There is nothing to encode.", "Nie ma czego zakodować.")
        case .tooLong: language("The text is too long for a QR code.", "Tekst jest za długi na kod QR.")
        case .outOfMemory: language("There is too little memory.", "Za mało pamięci.")
        }
    }
}
