import DeskModel
import ServiceModel

/// What the palette can find, folded once for one view in one language.
struct PaletteIndex: Sendable {
    /// Something to go to, by its name.
    struct Name: Sendable {
        let entry: PaletteEntry
        let text: SearchText
    }

    /// A command, by its place in the table.
    struct Command: Sendable {
        let index: Int
        let sentence: SearchText
        /// The sentence with hints and synonyms behind.
        let text: SearchText
    }

    /// Of which view and in which language.
    let edition: Int
    let language: Language
    let commands: [Command]
    let technicians: [Name]
    let regions: [Name]
    /// The technicians' names alone, for what can be assigned to them.
    let names: [SearchText]

    init(_ state: ConsoleState) {
        edition = state.viewEdition
        language = state.language
        let (language, table) = (state.language, state.commands.commands)
        commands = table.indices.filter { table[$0].id != "desk.palette" }.map { index in
            let sentence = SearchText(table[index].sentence(language))
            return Command(
                index: index, sentence: sentence, text: SearchText(sentence, SearchText(table[index].searchWords)))
        }
        technicians = state.view.technicians.map { technician in
            Self.name(
                language("Go to technician \(technician.name)", "Przejdź do: serwisant \(technician.name)"),
                .goToTechnician(technician.id))
        }
        regions = state.view.regions.map { region in
            Self.name(
                language("Go to region \(region.name)", "Przejdź do: rejon \(region.name)"), .goToRegion(region.id))
        }
        names = state.view.technicians.map { SearchText($0.name) }
    }

    private static func name(_ sentence: String, _ act: PaletteEntry.Act) -> Name {
        Name(entry: PaletteEntry(sentence: sentence, keys: "", act: act), text: SearchText(sentence))
    }
}
