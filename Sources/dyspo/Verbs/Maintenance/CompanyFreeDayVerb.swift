import ArgumentParser

struct CompanyFreeDayVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "free-day", abstract: "The company's calendar: on which days nobody works.",
        discussion:
            "Public holidays of Poland are free unless --no-holidays says otherwise. A day of one's own beats everything.",
        subcommands: [
            CompanyFreeDayListVerb.self, CompanyFreeDayAddVerb.self, CompanyFreeDayWorkVerb.self,
            CompanyFreeDayRemoveVerb.self, CompanyFreeDaySetVerb.self,
        ])
}
