import ArgumentParser

struct TravelVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "travel", abstract: "How long drives take, and who says so.",
        subcommands: [
            TravelShowVerb.self, TravelFactorVerb.self, TravelParkingVerb.self, TravelLegVerb.self,
            TravelCalibrateVerb.self, TravelFetchVerb.self,
        ])
}
