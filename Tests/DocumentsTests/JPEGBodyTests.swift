import DeskModel
import Foundation
import ServiceModel
import Testing

@testable import Documents

/// The codes of a JPEG are read to the last before it is printed: head and end say nothing of what lies between them.
@Suite struct JPEGBodyTests {
    static let whole = [smallJPEG, progressiveJPEG, restartedJPEG]

    private func fault(_ bytes: Data) -> PictureFault? {
        do throws(PictureFault) {
            try JPEGBody.check(try Picture(bytes).bytes)
            return nil
        } catch {
            return error
        }
    }

    /// Where the codes of the first scan begin.
    private func scan(_ bytes: Data) throws -> Int {
        let place = try #require(bytes.range(of: Data([0xFF, 0xDA]))).upperBound
        return place + Int(bytes[place]) << 8 + Int(bytes[place + 1])
    }

    @Test(arguments: whole) func aWholeOneHasNoFault(_ bytes: Data) {
        #expect(fault(bytes) == nil)
    }

    /// As a transfer leaves it that broke off, and something else wrote the end.
    @Test(arguments: [smallJPEG, restartedJPEG]) func oneThatEndsTooSoonIsBroken(_ bytes: Data) throws {
        for place in stride(from: try scan(bytes) + 16, to: bytes.count - 16, by: 24) {
            #expect(fault(bytes.prefix(place) + Data([0xFF, 0xD9])) == .broken, "\(place)")
        }
    }

    @Test(arguments: whole) func oneOfWhichAPartIsMissingIsBroken(_ bytes: Data) throws {
        let start = try scan(bytes)
        #expect(fault(bytes.prefix(start + 30) + bytes.suffix(bytes.count - start - 70)) == .broken)
    }

    @Test(arguments: whole) func oneWithForeignBytesIsBroken(_ bytes: Data) throws {
        let start = try scan(bytes)
        var other = bytes
        other.replaceSubrange(start + 20..<start + 60, with: Data(repeating: 0xAA, count: 40))
        #expect(fault(other) == .broken)
        #expect(fault(bytes.dropLast(2) + Data(repeating: 0x11, count: 100) + Data([0xFF, 0xD9])) == .broken)
        // A camera may fill up with a few bytes.
        #expect(fault(bytes.dropLast(2) + Data(repeating: 0, count: 5) + Data([0xFF, 0xD9])) == nil)
    }

    @Test func whatGoesOverAllBlocksAgainAndAgainIsLeft() throws {
        let start = try #require(progressiveJPEG.range(of: Data([0xFF, 0xDA]))).lowerBound
        let end = try scan(progressiveJPEG)
        let next = try #require(progressiveJPEG[end...].range(of: Data([0xFF, 0xC4]))).lowerBound
        let first = progressiveJPEG[start..<next]
        let many = (0..<200).reduce(progressiveJPEG[..<start]) { all, _ in all + first }
        #expect(fault(many + progressiveJPEG[start...]) == .unusual)
    }

    @Test func aDamagedOneIsToldInItsPlace() throws {
        let damaged = smallJPEG.prefix(try scan(smallJPEG) + 60) + Data([0xFF, 0xD9])
        let photo = PrintedPhoto(hash: "a", name: "a.jpg", caption: "a")
        let document = PrintedDocument(
            .english, title: "t", subtitle: "s", issuer: RandomReport.issuer,
            sections: [PrintedSection("Photos", [.photos([photo])])], footing: "f", created: Timestamp(seconds: 0))
        #expect(try DocumentPrinter().print(document) { _ in damaged }.warnings == [.picture(name: "a.jpg", .broken)])
        #expect(try DocumentPrinter().print(document) { _ in progressiveJPEG }.warnings.isEmpty)
    }
}
