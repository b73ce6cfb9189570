import ArgumentParser

struct PlacesVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "places", abstract: "Where things are: coordinates of sites, names of places, territories.",
        subcommands: [
            PlacesGeocodeVerb.self, PlacesFindVerb.self, PlacesTerritoriesVerb.self, PlacesRemoveVerb.self,
        ])
}
