import DeskModel

/// Where alerts of a kind come from. A department that has something that needs somebody adds its source to ``AlertSources``.
protocol AlertSource: Sendable {
    func alerts(_ ground: AlertGround) throws -> [Alert]
}
