import DeskModel
package import Foundation
package import ServiceModel

/// A signature that was drawn, as a file of JSON: a list of strokes, or an object with `strokes`; a stroke is a list of points, a
/// point a list that begins with x and y, or an object that has both. Whatever else is there, such as time and pressure, is
/// left out.
package enum SignatureFile {
    /// Bytes; more are no signature.
    package static let limit = 2_000_000

    /// `name` is what a refusal calls the file. Throws `Refusal.documents` for what is no signature.
    package static func strokes(in bytes: Data, called name: String) throws -> SignatureStrokes {
        guard bytes.count <= limit else {
            throw Refusal.documents(.tooLarge(name: name, size: bytes.count, limit: limit))
        }
        guard !bytes.isEmpty else { throw Refusal.documents(.noSignature(name: name, .empty)) }
        guard let json = try? JSONSerialization.jsonObject(with: bytes, options: .fragmentsAllowed) else {
            throw Refusal.documents(.noSignature(name: name, .notJSON))
        }
        guard let drawn = drawn(json) else { throw Refusal.documents(.noSignature(name: name, .noStrokes)) }
        guard drawn.reduce(0, { $0 + $1.count }) <= SignatureStrokes.mostPoints else {
            throw Refusal.documents(.noSignature(name: name, .tooManyPoints))
        }
        guard let strokes = SignatureStrokes(drawn: drawn) else {
            throw Refusal.documents(.noSignature(name: name, .nothingDrawn))
        }
        return strokes
    }

    private static func drawn(_ json: Any) -> [[(x: Double, y: Double)]]? {
        let list = (json as? [String: Any])?["strokes"] ?? json
        guard let strokes = list as? [[Any]] else { return nil }
        let points = strokes.map { $0.compactMap(point) }
        // A point that is none makes the whole no signature.
        return zip(strokes, points).allSatisfy { $0.count == $1.count } ? points : nil
    }

    private static func point(_ json: Any) -> (x: Double, y: Double)? {
        if let pair = json as? [Any], pair.count >= 2, let x = number(pair[0]), let y = number(pair[1]) {
            return (x, y)
        }
        if let named = json as? [String: Any], let x = named["x"].flatMap(number), let y = named["y"].flatMap(number) {
            return (x, y)
        }
        return nil
    }

    private static func number(_ json: Any) -> Double? { (json as? NSNumber)?.doubleValue }
}
