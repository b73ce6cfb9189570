import DeskModel
import Foundation

/// What the first chunk of a PNG says (ISO/IEC 15948).
struct PNGHead {
    static let sign: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    let picture: Picture

    init(_ bytes: Data) throws(PictureFault) {
        let head = [UInt8](bytes.prefix(33))
        guard head.count == 33, Array(head[12..<16]) == Array("IHDR".utf8), bytes.suffix(12).count == 12,
            Array(bytes.suffix(8).prefix(4)) == Array("IEND".utf8)
        else { throw .broken }
        func number(_ place: Int) -> Int { head[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } }
        let (columns, rows) = (number(16), number(20))
        guard columns > 0, rows > 0, columns <= 0x7FFF_FFFF, rows <= 0x7FFF_FFFF else { throw .broken }
        guard columns <= Picture.mostDecoded, rows <= Picture.mostDecoded, columns * rows <= Picture.mostDecoded else {
            throw .tooManyPixels(columns: columns, rows: rows)
        }
        picture = Picture(kind: .png, bytes: bytes, columns: columns, rows: rows)
    }
}
