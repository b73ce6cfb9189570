import DeskModel
import Foundation
import ServiceModel
import Testing

@testable import Documents

/// Pictures are judged by their heads: nothing is decoded that is too large, broken or of another kind.
@Suite struct PictureTests {
    private func fault(_ bytes: Data) -> PictureFault? {
        do throws(PictureFault) {
            _ = try Picture(bytes)
            return nil
        } catch {
            return error
        }
    }

    /// The small picture with other bytes in its frame: precision, rows, columns, components.
    private func framed(_ change: (inout [UInt8], Int) -> Void) -> Data {
        var bytes = [UInt8](smallJPEG)
        let place = bytes.indices.first { bytes[$0] == 0xFF && (bytes[$0 + 1] == 0xC0 || bytes[$0 + 1] == 0xC2) }!
        change(&bytes, place + 4)
        return Data(bytes)
    }

    @Test func aJPEGIsPassedOnWithoutWhatSaysWhereItWasTaken() throws {
        var bytes = [UInt8](smallJPEG)
        var exif = Array("Exif\0\0".utf8) + Array("MM\0*\0\0\0\u{8}\0\u{1}".utf8)
        exif += [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0] + Array("GPS 50.06 19.94".utf8)
        bytes.insert(contentsOf: [0xFF, 0xE1, 0, UInt8(exif.count + 2)] + exif, at: 2)
        let picture = try Picture(Data(bytes))
        #expect(picture.kind == .jpeg(orientation: 6) && picture.columns == 64 && picture.rows == 48)
        #expect(picture.size == (48, 64))
        #expect(picture.bytes.range(of: Data("GPS".utf8)) == nil)
        #expect(picture.bytes.count <= smallJPEG.count)
    }

    @Test func whatIsTooMuchIsToldBeforeItIsDecoded() {
        #expect(
            fault(
                framed { bytes, frame in
                    (bytes[frame + 1], bytes[frame + 2]) = (0x27, 0x10);
                    (bytes[frame + 3], bytes[frame + 4]) = (0x27, 0x10)
                })
                == .tooManyPixels(columns: 10_000, rows: 10_000))
        #expect(fault(Data(count: 16_000_000)) == .tooManyBytes(16_000_000))
        var bomb = Data(PNGHead.sign) + Data([0, 0, 0, 13]) + Data("IHDR".utf8)
        bomb += Data([0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30, 8, 2, 0, 0, 0]) + Data(count: 4)
        bomb += Data([0, 0, 0, 0]) + Data("IEND".utf8) + Data(count: 4)
        #expect(fault(bomb) == .tooManyPixels(columns: 30_000, rows: 30_000))
    }

    @Test func otherKindsSayWhichTheyAre() {
        #expect(fault(framed { bytes, frame in bytes[frame + 5] = 4 }) != nil)
        #expect(fault(framed { bytes, frame in bytes[frame] = 12 }) == .unusual)
        #expect(fault(Data([0, 0, 0, 0x18]) + Data("ftypheic".utf8) + Data(count: 40)) == .otherKind)
        #expect(fault(Data("RIFF....WEBP".utf8)) == .otherKind)
        #expect(fault(Data()) == .broken)
    }

    @Test func aPictureThatWasCutOffIsBrokenWhereverItWasCut() {
        for count in stride(from: 3, to: smallJPEG.count - 1, by: 7) {
            #expect(fault(smallJPEG.prefix(count)) == .broken, "\(count)")
        }
        #expect(fault(smallJPEG) == nil)
    }

    @Test func whatStandsBehindTheEndIsLeftOut() throws {
        let picture = try Picture(smallJPEG + Data("a film".utf8))
        #expect(picture.bytes.suffix(2) == Data([0xFF, 0xD9]))
    }
}

/// A PNG is unpacked once before it is drawn: what is broken in it, or swells beyond its size, is said in its place.
@Suite struct PNGTests {
    /// 8 × 8 grey pixels, interlaced or not, with other rows packed than there should be.
    private func png(rows: Int = 8, interlaced: Bool = false, cut: Int = 0, badSum: Bool = false) -> Data {
        let unpacked = interlaced ? 64 + 15 : rows * 9
        // Stored, not packed: a head of zlib, a block, a sum (RFC 1950, 1951).
        var packed: [UInt8] = [0x78, 0x01]
        var rest = unpacked
        repeat {
            let count = min(rest, 65_535)
            rest -= count
            let length = [UInt8(count & 255), UInt8(count >> 8)]
            packed += [rest == 0 ? 1 : 0] + length + length.map { ~$0 }
            packed += [UInt8](repeating: 0, count: count)
        } while rest > 0
        let length = unpacked % 65_521
        packed += [UInt8(length >> 8), UInt8(length & 255), 0, 1]
        packed.removeLast(cut)
        var bytes = Data(PNGHead.sign)
        func add(_ name: String, _ content: [UInt8]) {
            bytes += word(content.count) + Array(name.utf8) + content
            bytes += word(Int(crc(Array(name.utf8) + content)) ^ (badSum && name == "IDAT" ? 1 : 0))
        }
        add("IHDR", word(8) + word(8) + [8, 0, 0, 0, interlaced ? 1 : 0])
        add("IDAT", packed)
        add("IEND", [])
        return bytes
    }

    private func word(_ value: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) } }

    private func crc(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(UInt32.max) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
    }

    private func warnings(_ bytes: Data) throws -> [PrintWarning] {
        let photo = PrintedPhoto(hash: "a", name: "a.png", caption: "a")
        let document = PrintedDocument(
            .english, title: "t", subtitle: "s", issuer: RandomReport.issuer,
            sections: [PrintedSection("Photos", [.photos([photo])])], footing: "f", created: Timestamp(seconds: 0))
        return try DocumentPrinter().print(document) { $0 == "a" ? bytes : nil }.warnings
    }

    @Test func aWholeOneIsDrawn() throws {
        #expect(try warnings(png()).isEmpty)
        #expect(try warnings(png(interlaced: true)).isEmpty)
    }

    @Test func whatIsBrokenBehindASoundHeadIsSaid() throws {
        let broken = [PrintWarning.picture(name: "a.png", .broken)]
        #expect(try warnings(png(rows: 7)) == broken)
        #expect(try warnings(png(cut: 6)) == broken)
        #expect(try warnings(png(badSum: true)) == broken)
    }

    @Test func whatSwellsBeyondItsSizeIsNoPicture() throws {
        #expect(try warnings(png(rows: 9)) == [.picture(name: "a.png", .broken)])
        #expect(try warnings(png(rows: 1_000_000)) == [.picture(name: "a.png", .broken)])
    }
}
