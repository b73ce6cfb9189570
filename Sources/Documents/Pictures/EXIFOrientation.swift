/// How a camera was held (EXIF 2.32, tag 0x0112), as an APP1 segment of a JPEG says it.
enum EXIFOrientation {
    /// 1 to 8; `nil` where it does not say.
    static func read(_ segment: ArraySlice<UInt8>) -> Int? {
        let bytes = Array(segment)
        guard bytes.count > 14, bytes.starts(with: Array("Exif\0\0".utf8)) else { return nil }
        let tiff = Array(bytes.dropFirst(6))
        let isLittle = tiff.starts(with: [0x49, 0x49])
        guard isLittle || tiff.starts(with: [0x4D, 0x4D]) else { return nil }
        func number(_ place: Int, _ count: Int) -> Int? {
            guard place >= 0, place + count <= tiff.count else { return nil }
            let part = tiff[place..<place + count]
            return (isLittle ? Array(part.reversed()) : Array(part)).reduce(0) { $0 << 8 | Int($1) }
        }
        guard let directory = number(4, 4), let count = number(directory, 2) else { return nil }
        for entry in 0..<min(count, 200) where number(directory + 2 + 12 * entry, 2) == 0x0112 {
            guard let value = number(directory + 10 + 12 * entry, 2), (1...8).contains(value) else { return nil }
            return value
        }
        return nil
    }
}
