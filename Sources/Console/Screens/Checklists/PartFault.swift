import DeskModel
import ServiceModel

/// Why something that was typed about parts is understood by nobody.
enum PartFault: Error, Hashable, Sendable {
    case notAQuantity(String)
    case whole(String)
    case serials(String)
    case noReason(String)
    case purchase
    /// Of something bought.
    case boughtSerials(String)

    func sentence(_ language: Language) -> String {
        switch self {
        case .notAQuantity(let text):
            language(
                "“\(text)” is no quantity, such as 2 or 2.5.", "„\(text)” nie jest ilością, na przykład 2 albo 2,5.")
        case .whole(let code):
            language("\(code) is counted in whole pieces.", "\(code) liczy się w całych sztukach.")
        case .serials(let code):
            language("Say each serial number of \(code) once, or 0.", "Podaj każdy numer seryjny \(code) raz albo 0.")
        case .noReason(let code):
            language("Say behind ; how \(code) was lost.", "Podaj po średniku, jak utracono \(code).")
        case .boughtSerials(let code):
            language(
                "Say each serial number of \(code) once, in the place of the quantity.",
                "Podaj każdy numer seryjny \(code) raz, w miejscu ilości.")
        case .purchase:
            language(
                "Say what was bought: name; quantity; net price; VAT, such as clamps; 1; 24.90; 23.",
                "Podaj, co kupiono: nazwa; ilość; cena netto; VAT, na przykład złączki; 1; 24,90; 23.")
        }
    }
}
