import DeskModel
import Foundation

/// The pictures of one document, checked before they are drawn, and what was wrong with some.
struct PictureShelf {
    private let read: (String) -> Data?
    private var bytes = 0
    private var pixelsDecoded = 0
    private(set) var warnings: [PrintWarning] = []

    /// Bytes of all photos of a document at most: what a mail takes, with something to spare.
    private static let mostBytes = 60_000_000
    private static let mostDecoded = 24_000_000

    init(_ read: @escaping (String) -> Data?) { self.read = read }

    mutating func photo(_ photo: PrintedPhoto) -> Result<Picture, PictureFault> {
        do throws(PictureFault) {
            return .success(try picture(photo.hash))
        } catch {
            warnings.append(.picture(name: photo.name, error))
            return .failure(error)
        }
    }

    mutating func logo(_ hash: String) -> Picture? {
        do throws(PictureFault) {
            return try picture(hash)
        } catch {
            warnings.append(.logo(error))
            return nil
        }
    }

    private mutating func picture(_ hash: String) throws(PictureFault) -> Picture {
        guard let data = read(hash) else { throw .missing }
        let picture = try Picture(data)
        let pixels = picture.kind == .png ? picture.columns * picture.rows : 0
        guard bytes + picture.bytes.count <= Self.mostBytes, pixelsDecoded + pixels <= Self.mostDecoded else {
            throw .fileFull
        }
        switch picture.kind {
        case .jpeg: try JPEGBody.check(picture.bytes)
        case .png: if !PNGBody(picture.bytes).isWhole { throw .broken }
        }
        bytes += picture.bytes.count
        pixelsDecoded += pixels
        return picture
    }
}
