import Foundation
import ProcessTesting
import Testing

/// The built `dyspo`, run as a person or a script runs it: with a store, a home folder and a clock of its own.
final class Program {
    struct Answer {
        let status: Int32
        let output: String
        let errors: String

        /// The output as the JSON document it should be.
        var json: Any { get throws { try JSONSerialization.jsonObject(with: Data(output.utf8)) } }
        var objects: [[String: Any]] {
            get throws { try #require(try json as? [[String: Any]], "no list: \(output)\(errors)") }
        }
        var object: [String: Any] {
            get throws { try #require(try json as? [String: Any], "no object: \(output)\(errors)") }
        }
        var lines: [String] { output.split(whereSeparator: \.isNewline).map(String.init) }
    }

    let folder: URL
    var store: String { folder.appending(path: "company.db").path }
    /// Monday, 23 November 2026, eight o'clock in Warsaw.
    var now = "2026-11-23T08:00"

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "dyspo-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    /// A company of two technicians and three sites, with one customer each.
    static func withCompany() throws -> Program {
        let program = try Program()
        let made = try program(
            "init", "--name", "Serwis", "--region", "Północ", "--region", "Południe", "--skill", "SEP=Elektryczne",
            "--skill", "F-gaz=Chłodnictwo")
        try #require(made.status == 0, "\(made.errors)")
        for (kind, text) in [
            ("customers", "name,nip\nPiekarnia Łoś,\nSzkoła nr 3,\nHotel Mewa,\n"),
            (
                "sites",
                """
                customer,name,address,town,latitude,longitude,region
                Piekarnia Łoś,Sklep,ul. Długa 1,Gdańsk,54.35,18.65,Północ
                Szkoła nr 3,Kotłownia,ul. Krótka 2,Gdynia,54.52,18.53,Północ
                Hotel Mewa,Recepcja,ul. Morska 3,Sopot,54.44,18.56,Północ

                """
            ),
            (
                "technicians",
                """
                name,town,latitude,longitude,regions,skills,start,end
                Ewa Zych,Gdańsk,54.36,18.64,Północ,SEP:2|F-gaz,08:00,16:00
                Jan Wilk,Gdynia,54.51,18.54,Północ,SEP,08:00,16:00

                """
            ),
        ] {
            let answer = try program("import", kind, try program.file("\(kind).csv", text))
            try #require(answer.status == 0, "\(answer.errors)")
        }
        return program
    }

    /// Writes a file into the program's folder and gives its path.
    func file(_ name: String, _ text: String) throws -> String {
        let url = folder.appending(path: name)
        try Data(text.utf8).write(to: url)
        return url.path
    }

    func callAsFunction(_ arguments: String...) throws -> Answer { try run(arguments + ["--now", now]) }

    func run(_ arguments: [String], environment: [String: String] = [:], input: String = "") throws -> Answer {
        let surroundings = [
            "DYSPO_STORE": store, "HOME": folder.path, "LC_ALL": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no",
            "DYSPO_VIEWER": "false",
        ]
        let process = try ChildProcess(
            Self.binary.path, arguments, environment: surroundings.merging(environment) { $1 }, input: input)
        let status = process.status()
        return Answer(status: status, output: process.output, errors: process.errors)
    }

    /// It is built beside the tests.
    static var binary: URL {
        URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
            .appending(path: "dyspo")
    }
}
