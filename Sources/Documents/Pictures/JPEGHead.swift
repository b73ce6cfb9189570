import DeskModel
import Foundation

/// What the segments of a JPEG say before its pixels begin (ITU-T T.81). Nothing is decoded.
struct JPEGHead {
    let picture: Picture

    /// Segments that a reader needs for the pixels alone: the rest says where and with what it was taken.
    private static func isNeeded(_ marker: UInt8) -> Bool {
        switch marker {
        // APP0 is JFIF, APP14 is Adobe's word on colours.
        case 0xE0, 0xEE: true
        case 0xE1...0xED, 0xEF, 0xFE: false
        default: true
        }
    }

    init(_ bytes: Data) throws(PictureFault) {
        let bytes = [UInt8](bytes)
        var kept = Array(bytes.prefix(2))
        var orientation = 1
        var frame: Frame?
        var place = 2
        while true {
            // Any number of fill bytes stands before a marker.
            while place + 1 < bytes.count, bytes[place] == 0xFF, bytes[place + 1] == 0xFF { place += 1 }
            guard place + 4 <= bytes.count, bytes[place] == 0xFF else { throw .broken }
            let marker = bytes[place + 1]
            let length = Int(bytes[place + 2]) << 8 | Int(bytes[place + 3])
            guard length >= 2, place + 2 + length <= bytes.count else { throw .broken }
            let content = bytes[place + 4..<place + 2 + length]
            switch marker {
            case 0xC0, 0xC1, 0xC2: frame = try Frame(content)
            // Lossless, differential and arithmetic coding.
            case 0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF: throw .unusual
            case 0xE1: orientation = EXIFOrientation.read(content) ?? orientation
            // A second picture, the end, a restart: none of them comes before the pixels.
            case 0xD0...0xD9, 0x00: throw .broken
            default: break
            }
            if Self.isNeeded(marker) { kept += bytes[place..<place + 2 + length] }
            place += 2 + length
            if marker == 0xDA { break }
        }
        guard let frame, let end = Self.end(of: bytes, from: place) else { throw .broken }
        guard frame.columns * frame.rows <= Picture.mostPixels else {
            throw .tooManyPixels(columns: frame.columns, rows: frame.rows)
        }
        // What cameras put behind the end (a film, a second picture) is left out with the rest.
        kept += bytes[place..<end]
        picture = Picture(
            kind: .jpeg(orientation: orientation), bytes: Data(kept), columns: frame.columns, rows: frame.rows)
    }

    /// Behind the mark of the picture's end; `nil` where there is none: it was cut off. Between scans stand more segments.
    private static func end(of bytes: [UInt8], from start: Int) -> Int? {
        var place = start
        while place + 1 < bytes.count {
            guard bytes[place] == 0xFF else {
                place += 1
                continue
            }
            switch bytes[place + 1] {
            case 0x00, 0xD0...0xD7: place += 2
            case 0xFF: place += 1
            case 0xD9: return place + 2
            default:
                guard place + 3 < bytes.count else { return nil }
                place += 2 + (Int(bytes[place + 2]) << 8 | Int(bytes[place + 3]))
            }
        }
        return nil
    }

    private struct Frame {
        let columns: Int
        let rows: Int

        init(_ content: ArraySlice<UInt8>) throws(PictureFault) {
            let content = Array(content)
            guard content.count >= 6 else { throw .broken }
            rows = Int(content[1]) << 8 | Int(content[2])
            columns = Int(content[3]) << 8 | Int(content[4])
            guard rows > 0, columns > 0, content.count >= 6 + 3 * Int(content[5]) else { throw .broken }
            guard content[0] == 8 else { throw .unusual }
            switch content[5] {
            case 1, 3: break
            case 4: throw .fourInks
            default: throw .unusual
            }
        }
    }
}
