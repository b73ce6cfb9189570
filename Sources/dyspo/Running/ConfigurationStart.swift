import Configuration
import Console
import DeskModel
import Files
import Interchange
import ServiceModel

/// The first files of somebody's own configuration.
struct ConfigurationStart {
    private let files: DefaultFiles
    private let folder: String
    private let language: Language
    private let output: Output

    init(_ options: SharedOptions, _ surroundings: Surroundings) {
        let language = options.lang ?? surroundings.language
        let paths = Paths(environment: surroundings.environment)
        let keys = CommandTable.standard.commands.map { command in
            DefaultFiles.KeyDefault(
                id: command.id, keys: command.keys.map(\.description), sentence: command.sentence(language))
        }
        files = DefaultFiles(paths, keys: keys, language)
        folder = paths.configuration
        output = Output(options, surroundings)
        self.language = language
    }

    /// Leaves files that are there alone, all of them, unless told to overwrite.
    func write(force: Bool) throws {
        let existing = files.existing
        guard force || existing.isEmpty else {
            let list = existing.joined(separator: ", ")
            throw Failure.refused(
                english: "There already: \(list). Nothing was written; --force overwrites.",
                polish: "Już istnieje: \(list). Niczego nie zapisano; --force nadpisuje.")
        }
        let written = try fresh()
        output.message(language("Written: ", "Zapisano: ") + written.joined(separator: ", "))
        try output.answer(["files": .array(written.map(JSONValue.text))], word: folder)
    }

    private func fresh() throws -> [String] {
        do {
            return try files.write()
        } catch let fault as FileFault {
            throw Failure.writing(fault)
        } catch {
            throw Failure.writing(.noPermission(path: folder))
        }
    }
}
