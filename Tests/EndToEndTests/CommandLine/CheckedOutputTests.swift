import Foundation
import Glibc
import ProcessTesting
import Testing

/// An answer that does not arrive is no success, and only plain files are written.
@Suite struct CheckedOutputTests {
    /// Runs a line of the shell in which `$D` is the program; the clock and the store are the program's.
    private func shell(_ dyspo: Program, _ line: String) throws -> Program.Answer {
        let surroundings = [
            "DYSPO_STORE": dyspo.store, "HOME": dyspo.folder.path, "LC_ALL": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no",
            "D": Program.binary.path, "T": dyspo.folder.path,
        ]
        let run = try ChildProcess.run("/bin/sh", ["-c", line], environment: surroundings)
        return Program.Answer(status: run.status, output: run.output, errors: run.errors)
    }

    private static let problem =
        #"{"vehicles":[{"id":1,"start":[21.0,52.2]}],"jobs":[{"id":1,"location":[21.1,52.3]}]}"#

    private func isPipe(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO
    }

    @Test(arguments: [
        "export sites", "order list --json", "order list", "board --plain", "board --plain --json", "journal", "doctor",
        "company show", "technician list", "--help", "help order", "--version", "--generate-completion-script bash",
        "order new --site sklep --json", "solve $T/p.json --iterations 10", "init --config --json",
    ])
    func aFullDiskIsAFault(_ words: String) throws {
        let dyspo = try Program.withCompany()
        _ = try dyspo.file("p.json", Self.problem)
        let answer = try shell(dyspo, "$D \(words) > /dev/full")
        #expect(answer.status == 5, "\(answer.errors)")
        #expect(answer.errors.contains("could not be written whole: the disk is full"), "\(answer.errors)")
    }

    @Test func theSentenceIsPolishToo() throws {
        let answer = try shell(try Program.withCompany(), "$D order list --lang pl > /dev/full")
        #expect(answer.status == 5)
        #expect(answer.errors.contains("Nie udało się zapisać całej odpowiedzi: dysk jest pełny."))
    }

    @Test func aClosedOutputIsAFault() throws {
        let answer = try shell(try Program.withCompany(), "$D order list >&-")
        #expect(answer.status == 5)
        #expect(answer.errors.contains("it is closed"), "\(answer.errors)")
    }

    /// The pipe has no reader any more when the program starts. A shell says 141 of what SIGPIPE ended, and so does the
    /// program itself where the signal is ignored, as it is under many a service.
    @Test(arguments: ["", "trap '' PIPE;"]) func aReaderThatWentAwayIsNoMistake(_ before: String) throws {
        let dyspo = try Program.withCompany()
        let line = "\(before) mkfifo $T/pipe; (: < $T/pipe) & exec 3> $T/pipe; wait; $D export sites >&3"
        let answer = try shell(dyspo, line)
        #expect(answer.status == 141)
        #expect(answer.errors.isEmpty, "\(answer.errors)")
    }

    @Test func aLinkStaysALinkAndModesStay() throws {
        let dyspo = try Program.withCompany()
        let real = try dyspo.file("real.csv", "old")
        let link = dyspo.folder.path + "/link.csv"
        #expect(chmod(real, 0o664) == 0 && symlink("real.csv", link) == 0)
        #expect(try dyspo("export", "customers", "-o", link).status == 0)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "real.csv")
        #expect(try String(contentsOfFile: real, encoding: .utf8).contains("Piekarnia Łoś"))
        #expect(try FileManager.default.attributesOfItem(atPath: real)[.posixPermissions] as? Int == 0o664)
    }

    @Test func whatIsNoPlainFileIsRefused() throws {
        let dyspo = try Program.withCompany()
        let problem = try dyspo.file("p.json", Self.problem)
        let (pipe, link) = (dyspo.folder.path + "/pipe.csv", dyspo.folder.path + "/link.csv")
        #expect(mkfifo(pipe, 0o600) == 0 && symlink("pipe.csv", link) == 0)
        for path in [pipe, link] {
            let export = try dyspo("export", "customers", "-o", path)
            #expect(export.status == 1)
            #expect(export.errors.contains("is a pipe, no plain file; nothing was written"), "\(export.errors)")
            let solve = try dyspo.run(["solve", problem, "--iterations", "10", "-o", path])
            #expect(solve.status == 1, "\(solve.errors)")
        }
        #expect(isPipe(pipe))
        let folder = try dyspo("export", "customers", "-o", dyspo.folder.path)
        #expect(folder.status == 1)
        #expect(folder.errors.contains("is a folder"), "\(folder.errors)")
    }

    @Test func aLineMeansTheOutput() throws {
        let dyspo = try Program.withCompany()
        let problem = try dyspo.file("p.json", Self.problem)
        #expect(try dyspo("export", "sites", "-o", "-").output == dyspo("export", "sites").output)
        let solved = try dyspo.run(["solve", problem, "--iterations", "10", "-o", "-", "-q"])
        #expect(try solved.object["code"] as? Int == 0)
        #expect(!FileManager.default.fileExists(atPath: dyspo.folder.path + "/-"))
    }

    @Test func pipesAreRead() throws {
        let dyspo = try Program.withCompany()
        let text = "name\\nQ\\nR\\n"
        for line in [
            "printf '\(text)' | $D import customers /dev/stdin --dry-run --json",
            "mkfifo $T/in; printf '\(text)' > $T/in & $D import customers $T/in --dry-run --json",
            "printf '\(text)' | $D import customers - --dry-run --json",
        ] {
            let answer = try shell(dyspo, line)
            #expect(answer.status == 0, "\(answer.errors)")
            #expect(try answer.object["records"] as? Int == 2)
        }
        let solved = try shell(dyspo, "printf '%s' '\(Self.problem)' | $D solve /dev/stdin --iterations 10 -q")
        #expect(try solved.object["code"] as? Int == 0)
        #expect(try dyspo("import", "customers", dyspo.folder.path).status == 3)
    }

    @Test func settingsAreWrittenThroughALinkAndNeverOntoAPipe() throws {
        let dyspo = try Program.withCompany()
        let own = dyspo.folder.path + "/.config/dyspo"
        try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
        let real = try dyspo.file("dotfiles.toml", "")
        #expect(symlink(real, own + "/config.toml") == 0)
        #expect(try dyspo("init", "--config", "--force").status == 0)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: own + "/config.toml") == real)
        #expect(try String(contentsOfFile: real, encoding: .utf8).contains("theme"))
        unlink(own + "/keys.toml")
        #expect(mkfifo(own + "/keys.toml", 0o600) == 0)
        #expect(try dyspo("init", "--config", "--force").status == 1)
        #expect(isPipe(own + "/keys.toml"))
    }
}
