import Blobs
import DeskModel
import Files
import Foundation
import Operations
import ServiceModel
import Storage
import Testing

/// Files attached to devices, models and orders.
@Suite struct DocumentTests {
    private let company: SmallCompany
    private var desk: ServiceDesk { company.desk }
    private static let pdf = Data("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".utf8)

    init() throws {
        company = try SmallCompany()
    }

    private var owner: DocumentOwner { .site(company.sites[0].id) }

    private func attach(_ bytes: Data = pdf, _ name: String = "plan.pdf", to owner: DocumentOwner? = nil) throws
        -> Document
    {
        let kept = try desk.keep(bytes, named: name)
        _ = try desk.perform(AttachDocuments([kept], to: owner ?? self.owner), by: company.ann)
        return try #require(try desk.documents(of: owner ?? self.owner).last)
    }

    private func files() -> [String] {
        let folder = company.store.path + ".files"
        return (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []).filter {
            $0.count > 3
        }
    }

    @Test func whatIsAttachedComesBackByteForByte() throws {
        let document = try attach()
        #expect(try desk.bytes(of: document) == Self.pdf)
        #expect(document.mediaType == "application/pdf" && document.size == Self.pdf.count)
        #expect(document.name == "plan.pdf" && document.addedBy == "ann")
        // Stored once, whoever has it, and told apart by name.
        let again = try attach()
        #expect(again.name == "plan-2.pdf" && again.hash == document.hash)
        #expect(files().count == 1)
    }

    @Test func oneModelsDocumentsBelongToEveryDeviceOfIt() throws {
        _ = try attach(Self.pdf, "instrukcja.pdf", to: try #require(DocumentOwner.model("Stałoprąd  U10")))
        var changes = EditAsset.Changes()
        (changes.name, changes.model) = ("UPS", "STAŁOPRĄD U10")
        _ = try desk.perform(CreateAsset(site: company.sites[0].id, details: changes), by: company.ann)
        let asset = try #require(try desk.assets().first)
        #expect(try desk.detail(of: asset.id).documents.map(\.document.name) == ["instrukcja.pdf"])
    }

    @Test func undoDetachesAndTheFileStaysForADay() throws {
        let document = try attach()
        _ = try desk.undo(by: company.ann)
        #expect(try desk.documents(of: owner).isEmpty)
        _ = try desk.redo(by: company.ann)
        #expect(try desk.bytes(of: document) == Self.pdf)
        _ = try desk.perform(DetachDocument(document.id, from: owner), by: company.ann)
        let later = Date().addingTimeInterval(2 * 86_400)
        // Somebody may still take the removal back.
        #expect(try desk.sweepFiles(today: later).removed == 0)
        company.clock.now = company.clock.now + 86_401
        #expect(try desk.sweepFiles(today: Date()).removed == 0)
        #expect(try desk.sweepFiles(today: later).removed == 1)
        #expect(files().isEmpty)
        #expect(throws: Refusal.self) { try desk.undo(by: company.ann) }
        #expect(try desk.documents(of: owner).isEmpty)
    }

    @Test func whatABadFileIsIsSaidAndNothingIsAttached() throws {
        let wording = Wording(.english, SmallCompany.calendar)
        func refusal(_ bytes: Data, _ name: String) -> String {
            do {
                _ = try desk.keep(bytes, named: name)
                return ""
            } catch {
                return (error as? Refusal)?.sentence(wording) ?? "\(error)"
            }
        }
        #expect(refusal(Data(), "pusty.pdf") == "pusty.pdf is empty; nothing was attached.")
        #expect(refusal(Data("#!/bin/sh\nrm x\n".utf8), "a.pdf") == "a.pdf is a program; programs are not attached.")
        #expect(
            refusal(Data(count: BlobStore.limit + 1), "film.mp4") == "film.mp4 (25 MB) is too large: at most 25 MB.")
        let named = try desk.keep(Self.pdf, named: "../../etc/pass\u{1B}[2Jwd\u{202E}.pdf")
        #expect(!named.name.contains("/") && !named.name.contains("\u{1B}") && !named.name.contains(".."))
    }

    @Test func bytesThatAreNotThereAreNeverAttached() throws {
        let lost = KeptFile(
            hash: String(repeating: "0", count: 64), size: 1, mediaType: "application/pdf", name: "zgubiony.pdf")
        #expect(throws: Refusal.documents(.missing(name: "zgubiony.pdf"))) {
            try desk.perform(AttachDocuments([lost], to: owner), by: company.ann)
        }
        #expect(throws: Refusal.self) {
            try desk.perform(AttachDocuments([lost], to: .order(Order.ID(4711))), by: company.ann)
        }
    }

    @Test func aDamagedOrMissingFileIsFound() throws {
        let document = try attach()
        let path = company.store.path + ".files/" + document.hash.prefix(2) + "/" + document.hash
        try Data("something else".utf8).write(to: URL(fileURLWithPath: path))
        #expect(try desk.filesCheck().damaged.map(\.digits) == [document.hash])
        #expect(throws: Refusal.documents(.damaged(name: "plan.pdf"))) { try desk.bytes(of: document) }
        try FileManager.default.removeItem(atPath: path)
        #expect(try desk.filesCheck().missing.map(\.digits) == [document.hash])
        #expect(throws: Refusal.documents(.missing(name: "plan.pdf"))) { try desk.bytes(of: document) }
    }

    @Test func aBackupHoldsTheDocumentsAndRestoreBringsThemBack() throws {
        let document = try attach()
        let big = try attach(Data((0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }), "duży.bin")
        let folder = URL(fileURLWithPath: company.store.path).deletingLastPathComponent().path
        let packed = try company.store.backup(to: folder + "/copy.db")
        #expect(packed.count == 2 && packed.faults.isEmpty)
        let done = try Store.restore(folder + "/copy.db", to: folder + "/other.db", replaces: false, keptAs: ".old")
        #expect(done.files.count == 2 && done.files.faults.isEmpty)
        let restored = try ServiceDesk(try Store.open(folder + "/other.db")) { [clock = company.clock] in clock.now }
        #expect(try restored.bytes(of: document) == Self.pdf)
        #expect(try restored.bytes(of: big) == desk.bytes(of: big))
        #expect(try restored.filesCheck().isSound)
    }

    @Test func aBackupWithADamagedDocumentRestoresNothing() throws {
        let document = try attach()
        let folder = URL(fileURLWithPath: company.store.path).deletingLastPathComponent().path
        try company.store.backup(to: folder + "/copy.db")
        var bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/copy.db"))
        let place = try #require(bytes.range(of: Data("1 0 obj".utf8)))
        bytes.replaceSubrange(place, with: Data("2 0 obj".utf8))
        try bytes.write(to: URL(fileURLWithPath: folder + "/copy.db"))
        #expect(throws: StoreFault.self) {
            try Store.restore(folder + "/copy.db", to: folder + "/other.db", replaces: false, keptAs: ".old")
        }
        #expect(!FileManager.default.fileExists(atPath: folder + "/other.db"))
        #expect(try desk.bytes(of: document) == Self.pdf)
    }

    @Test func aBackupSaysWhichFilesItDoesNotHave() throws {
        let document = try attach()
        try FileManager.default.removeItem(atPath: company.store.path + ".files")
        let folder = URL(fileURLWithPath: company.store.path).deletingLastPathComponent().path
        #expect(try company.store.backup(to: folder + "/copy.db").faults == [document.hash])
        let done = try Store.restore(folder + "/copy.db", to: folder + "/other.db", replaces: false, keptAs: ".old")
        #expect(done.files.faults == [document.hash])
    }
}
