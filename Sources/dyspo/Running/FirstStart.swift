import Configuration
import DeskModel
import ServiceModel
import Storage

/// The first start on a machine: there is no store yet, and somebody sits at the terminal.
struct FirstStart {
    let options: SharedOptions
    let surroundings: Surroundings

    private var language: Language { options.lang ?? surroundings.language }

    /// Asks what to make, and makes it; throws `fault` when the answer is neither.
    func offer(instead fault: StoreFault) throws -> Session {
        Output.complain(fault.sentence(language))
        Output.complain(
            language(
                "1  make a demo company and look round (dyspo demo --live: watch it at work)\n2  make an empty store\n"
                    + "Anything else: leave",
                "1  utwórz firmę pokazową i rozejrzyj się (dyspo demo --live: popatrz na nią przy pracy)\n2  utwórz pustą bazę\n"
                    + "Cokolwiek innego: wyjdź"))
        switch readLine()?.trimmingPrefix(while: \.isWhitespace).prefix(1) {
        case "1": return try DemoStore().make(options, surroundings)
        case "2":
            let main = FoundCompany(
                name: language("My company", "Moja firma"), timeZone: surroundings.settings.timeZone,
                regions: [language("Main", "Główny")])
            return try InitVerb.found(main, options, surroundings)
        default: throw ExitStatus.store
        }
    }
}
