import DeskModel
import ServiceModel

/// Parts without which the work cannot be ended, as they are typed: `AKU-100AH 2 27.11; FILTR-S`.
enum MissingParts {
    static func read(_ text: String, _ catalogue: PartsMemory, _ times: TimeWords) throws(InputFault) -> [MissingPart] {
        var parts: [MissingPart] = []
        for piece in text.split(separator: ";") {
            let words = piece.split(separator: " ").map(String.init)
            guard let code = words.first else { continue }
            let quantity = words.count > 1 ? Quantity(words[1]) : Quantity(1)
            guard let quantity, quantity > .zero, quantity <= .most else { throw .notANumber(words[1]) }
            let day = words.count > 2 ? try times.day(words.dropFirst(2).joined(separator: " ")) : nil
            parts.append(MissingPart(catalogue.part(scanned: code)?.code ?? code, quantity, expected: day))
        }
        guard !parts.isEmpty else { throw .required }
        return parts
    }
}
