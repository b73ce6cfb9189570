import Foundation

/// The colours of sRGB (IEC 61966-2-1) as an ICC profile, version 2.1: what red, green and blue of the pages mean.
enum SRGBProfile {
    static var bytes: Data {
        let description = described("sRGB")
        let copyright = text("text", "Public domain")
        let curve = curve
        // Of the illuminant D50, as a profile has them: IEC 61966-2-1 adapted after Bradford.
        let values: [(name: String, content: [UInt8])] = [
            ("desc", description), ("cprt", copyright), ("wtpt", xyz(0.9642, 1.0, 0.8249)),
            ("rXYZ", xyz(0.43607, 0.22249, 0.01392)), ("gXYZ", xyz(0.38515, 0.71687, 0.09708)),
            ("bXYZ", xyz(0.14307, 0.06061, 0.71410)), ("rTRC", curve), ("gTRC", curve), ("bTRC", curve),
        ]
        var table = word(values.count)
        var content: [UInt8] = []
        let start = 128 + 4 + 12 * values.count
        var places: [[UInt8]: Int] = [:]
        for (name, bytes) in values {
            // Curves are the same three times, and stand there once.
            let place = places[bytes] ?? start + content.count
            if places[bytes] == nil {
                places[bytes] = place
                content += bytes + [UInt8](repeating: 0, count: (4 - bytes.count % 4) % 4)
            }
            table += Array(name.utf8) + word(place) + word(bytes.count)
        }
        return Data(head(size: start + content.count) + table + content)
    }

    private static func head(size: Int) -> [UInt8] {
        let signs = Array("mntrRGB XYZ ".utf8)
        // Made on the first of January 2000; for the sign of files, perceptual.
        let date = [2000, 1, 1, 0, 0, 0].flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        let rest = [UInt8](repeating: 0, count: 28)
        let light = s15Fixed16(0.9642) + s15Fixed16(1.0) + s15Fixed16(0.8249)
        return word(size) + word(0) + word(0x0210_0000) + signs + date + Array("acsp".utf8) + rest + light
            + [UInt8](repeating: 0, count: 48)
    }

    private static func word(_ value: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) } }

    private static func s15Fixed16(_ value: Double) -> [UInt8] { word(Int((value * 65_536).rounded())) }

    private static func text(_ type: String, _ text: String) -> [UInt8] {
        Array(type.utf8) + word(0) + Array(text.utf8) + [0]
    }

    private static func xyz(_ x: Double, _ y: Double, _ z: Double) -> [UInt8] {
        Array("XYZ ".utf8) + word(0) + s15Fixed16(x) + s15Fixed16(y) + s15Fixed16(z)
    }

    /// In ASCII; the two other forms of a description are empty.
    private static func described(_ name: String) -> [UInt8] {
        Array("desc".utf8) + word(0) + word(name.utf8.count + 1) + Array(name.utf8) + [0]
            + [UInt8](repeating: 0, count: 4 + 4 + 2 + 1 + 67)
    }

    /// The tone curve at 256 places.
    private static var curve: [UInt8] {
        let values = (0..<256).flatMap { step -> [UInt8] in
            let value = Double(step) / 255
            let linear = value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
            let number = Int((linear * 65_535).rounded())
            return [UInt8(number >> 8), UInt8(number & 0xFF)]
        }
        return Array("curv".utf8) + word(0) + word(256) + values
    }
}
