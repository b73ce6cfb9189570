import Foundation
import Interchange
import ServiceModel

/// A signature that was drawn, as a file of JSON: a list of strokes, or an object with `strokes`; a stroke is a list of points, a
/// point a list that begins with x and y, or an object that has both. Whatever else is there, such as time and pressure, is
/// left out.
enum SignatureFile {
    static func read(_ path: String) throws -> SignatureStrokes {
        let bytes = try UserFile.read(path)
        guard bytes.count <= 2_000_000,
            let json = try? JSONSerialization.jsonObject(with: bytes, options: .fragmentsAllowed),
            let drawn = drawn(json), let strokes = SignatureStrokes(drawn: drawn)
        else {
            throw Failure.refused(
                english: "\(path): no signature; it takes JSON like [[[10, 20], [11, 22]], [[30, 20]]].",
                polish: "\(path): to nie podpis; trzeba JSON jak [[[10, 20], [11, 22]], [[30, 20]]].")
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
