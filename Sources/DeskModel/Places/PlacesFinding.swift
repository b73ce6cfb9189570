import ServiceModel

/// What a place lacks.
package enum PlacesFinding: DepartmentFinding {
    /// A site that cannot be planned to.
    case noCoordinates

    package var facts: FindingFacts {
        switch self {
        case .noCoordinates: FindingFacts("no-coordinates")
        }
    }

    package func words(_ wording: Wording) -> String {
        switch self {
        case .noCoordinates:
            wording.language(
                "no coordinates; nothing there can be planned. `dyspo places geocode` looks for them",
                "brak współrzędnych; nie da się tam planować. Szuka ich `dyspo places geocode`")
        }
    }
}
