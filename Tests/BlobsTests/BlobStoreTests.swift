import Files
import Foundation
import Glibc
import ServiceModel
import Testing

@testable import Blobs

/// A file that was put is there, whole, until nobody needs it; and nothing else is.
@Suite final class BlobStoreTests {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dyspo-blobs-\(UUID().uuidString)").path
    var blobs: BlobStore { BlobStore(folder: folder + "/dyspo.db.files", access: BlobAccess()) }
    let abc = BlobHash("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")!

    init() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private func path(_ name: String) -> String { folder + "/" + name }
    private func mode(_ path: String) -> mode_t {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
    }
    /// Every file below the blobs' folder.
    private var files: [String] {
        (FileManager.default.enumerator(atPath: blobs.folder)?.allObjects as? [String] ?? [])
            .filter { $0.count > 2 }.sorted()
    }
    private func age(_ path: String, hours: Int) {
        var times = [
            timeval(tv_sec: time(nil) - hours * 3600, tv_usec: 0),
            timeval(tv_sec: time(nil) - hours * 3600, tv_usec: 0),
        ]
        utimes(path, &times)
    }

    @Test func whatIsPutIsReadAgainAndIsItsOwnersAlone() throws {
        let reference = try blobs.put(Data("abc".utf8))
        #expect(reference == BlobReference(hash: abc, size: 3))
        #expect(files == ["ba/\(abc.digits)"])
        #expect(mode(blobs.path(of: abc)) == 0o600)
        #expect(mode(blobs.folder) == 0o700)
        #expect(mode(blobs.folder + "/ba") == 0o700)
        #expect(try blobs.read(abc) == Data("abc".utf8))
        #expect(blobs.holds(abc))
    }

    @Test func ofAStoreThatAGroupSharesItIsTheGroupsToo() throws {
        try WholeFile.write("store", to: path("dyspo.db"), mode: 0o660)
        #expect(symlink("dyspo.db", path("link.db")) == 0)
        let shared = try BlobStore(besideStore: path("link.db"))
        #expect(shared.folder.hasSuffix("/dyspo.db.files"))
        let reference = try shared.put(Data("abc".utf8))
        #expect(mode(shared.path(of: reference.hash)) == 0o660)
        #expect(mode(shared.folder) == 0o2770)
        #expect(mode(shared.folder + "/ba") == 0o2770)
        try WholeFile.write("store", to: path("own.db"))
        #expect(try BlobStore(besideStore: path("own.db")).access == BlobAccess())
    }

    @Test func theSameFileTwiceLiesThereOnce() throws {
        _ = try blobs.put(Data("abc".utf8))
        try Data("abc".utf8).write(to: URL(fileURLWithPath: path("a.txt")))
        #expect(try blobs.put(path: path("a.txt")) == BlobReference(hash: abc, size: 3))
        #expect(files.count == 1)
    }

    @Test func anEmptyFileAndALargeOneAreKept() throws {
        #expect(try blobs.put(Data()).size == 0)
        let large = Data((0..<1_000_003).map { UInt8(truncatingIfNeeded: $0 &* 31) })
        try large.write(to: URL(fileURLWithPath: path("large")))
        let reference = try blobs.put(path: path("large"))
        #expect(reference == BlobReference(hash: BlobHash(of: large), size: 1_000_003))
        #expect(try blobs.read(reference.hash) == large)
    }

    @Test func oneTooLargeIsRefusedUnread() throws {
        let number = open(path("faktura.exe"), O_RDWR | O_CREAT, 0o600)
        #expect(ftruncate(number, 2_100_000_000) == 0)
        let fault = BlobFault.tooLarge(path: path("faktura.exe"), size: 2_100_000_000, limit: 25_000_000)
        #expect(throws: fault) { try self.blobs.put(path: self.path("faktura.exe")) }
        // Where the descriptor stands shows that nothing was read.
        #expect(throws: fault) { try self.blobs.put(Descriptor(number), called: self.path("faktura.exe")) }
        #expect(lseek(number, 0, SEEK_CUR) == 0)
        close(number)
        #expect(fault.sentence(.english) == "\(path("faktura.exe")) (2.1 GB) is too large: at most 25 MB.")
        #expect(fault.sentence(.polish) == "\(path("faktura.exe")) (2,1 GB): za duży, najwyżej 25 MB.")
        #expect(throws: BlobFault.tooLarge(path: nil, size: 4, limit: 3)) {
            try self.blobs.put(Data("abcd".utf8), limit: 3)
        }
        #expect(files.isEmpty)
    }

    @Test func whatHasNoEndIsStoppedAtTheLimit() throws {
        let endless = Descriptor(open("/dev/zero", O_RDONLY))
        defer { endless.close() }
        #expect(throws: BlobFault.tooLarge(path: "/dev/zero", size: nil, limit: 1_000_000)) {
            try self.blobs.put(endless, called: "/dev/zero", limit: 1_000_000)
        }
        #expect(throws: BlobFault.source(.notPlain(path: "/dev/zero", .device))) {
            try self.blobs.put(path: "/dev/zero", limit: 1_000_000)
        }
        #expect(files.isEmpty)
    }

    @Test func aPipeIsReadToItsEnd() throws {
        var ends: [Int32] = [0, 0]
        #expect(pipe(&ends) == 0)
        try Descriptor(ends[1]).write(Data("abc".utf8))
        close(ends[1])
        #expect(try blobs.put(Descriptor(ends[0]), called: "-") == BlobReference(hash: abc, size: 3))
        close(ends[0])
    }

    @Test func whatIsNotThereOrIsNoFileIsAFault() throws {
        #expect(throws: BlobFault.source(.missing(path: path("none")))) { try self.blobs.put(path: self.path("none")) }
        #expect(throws: BlobFault.source(.notPlain(path: folder, .folder))) { try self.blobs.put(path: self.folder) }
        #expect(files.isEmpty)
    }

    @Test(arguments: [1_000, 900_000]) func aFileThatChangesWhileItIsReadIsNotKept(bytes: Int) throws {
        let name = path("changing")
        try Data(count: 500_000).write(to: URL(fileURLWithPath: name))
        let source = try ReadFile.opened(name)
        defer { source.close() }
        #expect(throws: BlobFault.changed(path: name)) {
            try self.blobs.put(source, called: name) { truncate(name, bytes) }
        }
        #expect(files.isEmpty)
    }

    @Test func aFileRemovedWhileItIsReadIsKeptWhole() throws {
        let name = path("vanishing")
        try Data(count: 500_000).write(to: URL(fileURLWithPath: name))
        let source = try ReadFile.opened(name)
        defer { source.close() }
        let reference = try blobs.put(source, called: name) { unlink(name) }
        #expect(try blobs.read(reference.hash) == Data(count: 500_000))
    }

    @Test func damageAndLossAreTold() throws {
        _ = try blobs.put(Data("abc".utf8))
        try Data("abd".utf8).write(to: URL(fileURLWithPath: blobs.path(of: abc)))
        #expect(throws: BlobFault.damaged(abc)) { try self.blobs.read(self.abc) }
        #expect(blobs.verify([abc]).damaged == [abc])
        unlink(blobs.path(of: abc))
        #expect(throws: BlobFault.missing(abc)) { try self.blobs.read(self.abc) }
        #expect(blobs.verify([abc]).missing == [abc])
    }

    @Test func oneCutOffIsMendedWhenItIsPutAgain() throws {
        _ = try blobs.put(Data("abc".utf8))
        truncate(blobs.path(of: abc), 1)
        #expect(try blobs.put(Data("abc".utf8)).hash == abc)
        #expect(try blobs.read(abc) == Data("abc".utf8))
    }

    @Test func aSweepTakesWhatIsOldAndNeedless() throws {
        let kept = try blobs.put(Data("kept".utf8)).hash
        let old = try blobs.put(Data("old".utf8)).hash
        let young = try blobs.put(Data("young".utf8)).hash
        let unfinished = blobs.folder + "/.dyspo-1.part"
        let writing = blobs.folder + "/.dyspo-2.part"
        for file in [unfinished, writing, blobs.folder + "/stranger"] {
            try Data("x".utf8).write(to: URL(fileURLWithPath: file))
        }
        for file in [blobs.path(of: kept), blobs.path(of: old), unfinished, blobs.folder + "/stranger"] {
            age(file, hours: 25)
        }
        let sweep = try blobs.sweep(keeping: [kept], now: Date())
        #expect(sweep.removed == 1 && sweep.bytes == 3 && sweep.unfinished == 1)
        #expect(!blobs.holds(old))
        #expect(blobs.holds(kept) && blobs.holds(young))
        #expect(FileManager.default.fileExists(atPath: writing))
        #expect(blobs.verify([kept]).strangers == ["stranger"])
        #expect(blobs.verify([kept]).unreferenced == 1)
    }

    @Test func anOldOnePutAgainIsYoung() throws {
        _ = try blobs.put(Data("abc".utf8))
        age(blobs.path(of: abc), hours: 48)
        _ = try blobs.put(Data("abc".utf8))
        #expect(try blobs.sweep(keeping: [], now: Date()).removed == 0)
        #expect(blobs.holds(abc))
    }

    @Test func manyAtOnceEndWithOneOfEach() async throws {
        let blobs = blobs
        await withTaskGroup(of: Void.self) { group in
            for index in 0..<64 {
                group.addTask {
                    _ = try? blobs.put(Data("file \(index % 8)".utf8))
                    _ = try? blobs.sweep(keeping: [], now: Date())
                }
            }
        }
        #expect(files.count == 8)
        #expect(blobs.verify([]).sound == 8)
    }

    @Test func anEmptyStoreIsSoundAndNothingIsMade() throws {
        #expect(blobs.verify([]).isSound)
        #expect(try blobs.sweep(keeping: [], now: Date()) == BlobSweep())
        #expect(!FileManager.default.fileExists(atPath: blobs.folder))
    }

    @Test func aHashIsSixtyFourDigitsAndNothingElse() throws {
        for text in ["", "../../etc/passwd", abc.digits.uppercased(), String(abc.digits.dropLast()), abc.digits + "0"] {
            #expect(BlobHash(text) == nil)
        }
        #expect(try JSONDecoder().decode(BlobHash.self, from: JSONEncoder().encode(abc)) == abc)
    }

    @Test func sizesInWords() {
        let sizes = [
            0: "0 B", 999: "999 B", 1_000: "1 kB", 25_000_000: "25 MB", 2_100_000_000: "2.1 GB", 1_460_000: "1.5 MB",
        ]
        for (bytes, words) in sizes { #expect(BlobFault.words(bytes, .english) == words) }
    }
}
