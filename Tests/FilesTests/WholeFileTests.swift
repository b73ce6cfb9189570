import Foundation
import Glibc
import Testing

@testable import Files

/// A file is written whole where it was meant, or nothing is touched.
@Suite final class WholeFileTests {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dyspo-files-\(UUID().uuidString)").path

    init() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private func path(_ name: String) -> String { folder + "/" + name }
    private func text(_ name: String) throws -> String { try String(contentsOfFile: path(name), encoding: .utf8) }
    private func mode(_ name: String) -> mode_t {
        var status = stat()
        return stat(path(name), &status) == 0 ? status.st_mode & 0o7777 : 0
    }
    private var names: [String] { get throws { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() } }

    @Test func aNewFileIsItsOwnersAndNothingElseIsLeft() throws {
        try WholeFile.write("ąę\n", to: path("new.csv"))
        #expect(try text("new.csv") == "ąę\n")
        #expect(mode("new.csv") == 0o600)
        #expect(try names == ["new.csv"])
    }

    @Test func aFileThatIsThereKeepsItsMode() throws {
        for kept: mode_t in [0o664, 0o640, 0o600, 0o644] {
            try WholeFile.write("old", to: path("kept"))
            #expect(chmod(path("kept"), kept) == 0)
            try WholeFile.write("new", to: path("kept"))
            #expect(mode("kept") == kept)
            #expect(try text("kept") == "new")
        }
    }

    @Test func aLinkStaysAndItsTargetIsWritten() throws {
        try FileManager.default.createDirectory(atPath: path("deep/er"), withIntermediateDirectories: true)
        try WholeFile.write("old", to: path("deep/er/real"), mode: 0o644)
        for (link, target) in [("deep/one", "er/real"), ("two", "deep/one"), ("absolute", path("deep/er/real"))] {
            #expect(symlink(target, path(link)) == 0)
            try WholeFile.write(link, to: path(link))
            #expect(try text("deep/er/real") == link)
            #expect(mode("deep/er/real") == 0o644)
            #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path(link)) == target)
        }
    }

    @Test func aLinkToWhatIsNotThereYetMakesIt() throws {
        try FileManager.default.createDirectory(atPath: path("deep"), withIntermediateDirectories: true)
        #expect(symlink("deep/later", path("link")) == 0)
        try WholeFile.write("x", to: path("link"))
        #expect(try text("deep/later") == "x")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path("link")) == "deep/later")
    }

    @Test func linksInACircleAreTold() throws {
        #expect(symlink("b", path("a")) == 0 && symlink("a", path("b")) == 0)
        #expect(throws: FileFault.linksWithoutEnd(path: path("a"))) { try WholeFile.write("x", to: self.path("a")) }
    }

    @Test(arguments: [false, true]) func onlyAPlainFileIsReplaced(throughLink: Bool) throws {
        #expect(mkfifo(path("pipe"), 0o600) == 0)
        try FileManager.default.createDirectory(atPath: path("folder"), withIntermediateDirectories: true)
        for (name, kind) in [("pipe", FileKind.pipe), ("folder", .folder)] {
            let asked = throughLink ? name + "-link" : name
            if throughLink { #expect(symlink(name, path(asked)) == 0) }
            let before = try names
            #expect(throws: FileFault.notPlain(path: path(asked), kind)) {
                try WholeFile.write("x", to: self.path(asked))
            }
            #expect(throws: FileFault.notPlain(path: path(asked), kind)) { try WholeFile.check(self.path(asked)) }
            var status = stat()
            #expect(stat(path(name), &status) == 0 && FileKind(mode: status.st_mode) == kind)
            #expect(try names == before)
        }
    }

    @Test func aFolderThatIsNotThereIsNotMade() {
        #expect(throws: FileFault.missing(path: path("none/file"))) {
            try WholeFile.write("x", to: self.path("none/file"))
        }
        #expect(!FileManager.default.fileExists(atPath: path("none")))
    }

    @Test func aNameAsLongAsTheSystemAllowsIsWritten() throws {
        let name = String(repeating: "n", count: 255)
        try WholeFile.write("x", to: path(name))
        #expect(try text(name) == "x")
    }

    @Test func aFullDiskIsAFault() {
        let full = Descriptor(open("/dev/full", O_WRONLY))
        defer { full.close() }
        #expect(throws: SystemFault(code: ENOSPC)) { try full.write(Data("x".utf8)) }
        #expect(FileFault(SystemFault(code: ENOSPC), path: "p") == .diskFull(path: "p"))
    }

    @Test func aPipeIsReadToItsEndAndNotWithoutBound() throws {
        var ends: [Int32] = [0, 0]
        #expect(pipe(&ends) == 0)
        let bytes = Data(repeating: 7, count: 200_000)
        let writer = Thread { [ends] in
            try? Descriptor(ends[1]).write(bytes)
            close(ends[1])
        }
        writer.start()
        #expect(try ReadFile.bytes("/proc/self/fd/\(ends[0])", .plainOrPipe) == bytes)
        close(ends[0])
        try Data(count: 1 << 20 + 1).write(to: URL(fileURLWithPath: path("large")))
        #expect(throws: FileFault.tooLarge(path: path("large"), limit: 1 << 20)) {
            try ReadFile.bytes(self.path("large"), limit: 1 << 20)
        }
        #expect(throws: FileFault.notPlain(path: folder, .folder)) { try ReadFile.bytes(self.folder) }
        #expect(throws: FileFault.missing(path: path("none"))) { try ReadFile.bytes(self.path("none")) }
    }

    @Test func whatIsNoFileIsRefusedAtOnceAndNeverWaitedFor() throws {
        #expect(mkfifo(path("pipe"), 0o600) == 0 && symlink("pipe", path("link")) == 0)
        for name in ["pipe", "link"] {
            // Nobody writes into it: an open that waits would wait for good.
            #expect(throws: FileFault.notPlain(path: path(name), .pipe)) { try ReadFile.opened(self.path(name)) }
        }
        for source in [ReadFile.Source.plain, .plainOrPipe] {
            #expect(throws: FileFault.notPlain(path: "/dev/zero", .device)) { try ReadFile.opened("/dev/zero", source) }
        }
    }

    @Test func aDescriptorThatDoesNotWaitIsWaitedFor() throws {
        var ends: [Int32] = [0, 0]
        #expect(pipe(&ends) == 0)
        for end in ends { #expect(fcntl(end, F_SETFL, O_NONBLOCK) == 0) }
        let bytes = Data(repeating: 3, count: 300_000)
        let writer = Thread { [ends] in
            try? Descriptor(ends[1]).write(bytes)
            close(ends[1])
        }
        writer.start()
        #expect(try Descriptor(ends[0]).read(limit: 1 << 20) == bytes)
        close(ends[0])
    }
}
