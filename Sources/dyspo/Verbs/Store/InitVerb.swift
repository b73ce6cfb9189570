import ArgumentParser
import Configuration
import DeskModel
import Interchange
import Operations
import ServiceModel
import Storage

struct InitVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Make an empty store, or with --config the settings' files.",
        discussion: "--config writes config.toml, keys.toml and themes/ with every default as a comment, and touches "
            + "no store.")

    @Option(help: "The company's name.")
    var name: String?
    @Option(help: ArgumentHelp("Its time zone; else that of the settings.", valueName: "zone"))
    var zone: String?
    @Option(parsing: .singleValue, help: "A region; may be given several times.")
    var region: [String] = []
    @Option(parsing: .singleValue, help: ArgumentHelp("A skill; may be given several times.", valueName: "code=name"))
    var skill: [String] = []
    @Flag(help: "Write the settings' files instead of a store.")
    var config = false
    @Flag(help: "With --config: overwrite files that are there.")
    var force = false
    @OptionGroup var shared: SharedOptions

    func run() throws {
        try shared.reporting(in: Self.self) { surroundings in
            if config { return try ConfigurationStart(shared, surroundings).write(force: force) }
            let session = try Self.found(
                command(shared.lang ?? surroundings.language, surroundings), shared, surroundings)
            try session.output.answer(["store": .text(session.desk.store.path)], word: session.desk.store.path)
        }
    }

    /// Makes a store with a company in it; nothing stays behind when that is refused.
    @discardableResult
    static func found(
        _ command: FoundCompany, _ options: SharedOptions, _ surroundings: Surroundings
    ) throws -> Session {
        let store = try Store.create(StorePath.chosen(options.store, surroundings))
        do {
            try Session(store, options, surroundings).perform(command)
            return try Session(store, options, surroundings)
        } catch {
            Store.delete(store.path)
            throw error
        }
    }

    private func command(_ language: Language, _ surroundings: Surroundings) -> FoundCompany {
        let skills = skill.map { text in
            let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
            return FoundCompany.SkillName(code: parts.first ?? "", name: parts.last ?? "")
        }
        return FoundCompany(
            name: name ?? language("My company", "Moja firma"), timeZone: zone ?? surroundings.settings.timeZone,
            regions: region.isEmpty ? [language("Main", "Główny")] : region, skills: skills)
    }
}
