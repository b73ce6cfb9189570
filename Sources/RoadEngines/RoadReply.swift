import Geography

/// What one question to a road engine came to.
enum RoadReply {
    /// Row by row; `nil` for a cell whose place is too far from the roads is `farFromRoads` already.
    case table([[KnownLeg.Answer]])
    /// Too many places, or too far apart, for one question.
    case tooBig(RoadEngineFault)
}
