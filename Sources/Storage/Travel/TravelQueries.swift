package import ServiceModel

extension Reader {
    /// Counts up whenever road legs are written or forgotten, by whichever process.
    package func legGeneration() throws -> Int {
        try statements.first("SELECT value FROM counter WHERE name = 'legs'") { try $0.number(0) } ?? 0
    }

    /// Road legs written after a generation and young enough; of one source, or of all with `nil`.
    package func roadLegs(after generation: Int, since age: RoadLegAge, of source: RoadSource?) throws -> [RoadLegRow] {
        let columns = LegEnds.columns.joined(separator: ", ")
        var parameters = [
            "generation": SQLValue(generation), "figures": SQLValue(age.figures), "faults": SQLValue(age.faults),
        ]
        if let source {
            parameters["engine"] = SQLValue(source.engine)
            parameters["profile"] = SQLValue(source.profile)
        }
        let ofSource = source == nil ? "" : " AND engine = :engine AND profile = :profile"
        return try statements.rows(
            """
            SELECT \(columns), engine, profile, seconds, metres, fault, fetched_at FROM road_leg
            WHERE generation > :generation
                AND (fault IS NULL AND fetched_at >= :figures OR fault IS NOT NULL AND fetched_at >= :faults)\(ofSource)
            ORDER BY fetched_at
            """, parameters
        ) { row in
            var reader = RowReader(row, table: "road_leg")
            let ends = try LegEnds(reading: &reader)
            let (engine, profile) = try (reader.text(), reader.text())
            let seconds = try reader.optional { try $0.integer() }
            let metres = try reader.optional { try $0.integer() }
            let figures = seconds.flatMap { seconds in
                metres.map { RoadLegRow.Figures(seconds: seconds, metres: $0) }
            }
            return RoadLegRow(
                ends: ends, engine: engine, profile: profile, figures: figures,
                fault: try reader.optional { try $0.text() }, fetched: try reader.moment())
        }
    }
}

extension Transaction {
    /// Writes answers over older ones, without a journal entry, and forgets those from before `oldest`.
    package func keep(_ legs: [RoadLegRow], forgetting oldest: Timestamp) throws {
        let generation = try next(counter: "legs")
        let columns = LegEnds.columns.joined(separator: ", ")
        for leg in legs {
            let ends = Dictionary(uniqueKeysWithValues: zip(LegEnds.columns, leg.ends.fields))
            let rest: [String: SQLValue] = [
                "engine": .text(leg.engine), "profile": .text(leg.profile),
                "seconds": SQLValue(leg.figures?.seconds), "metres": SQLValue(leg.figures?.metres),
                "fault": SQLValue(leg.fault), "fetched": SQLValue(leg.fetched), "generation": SQLValue(generation),
            ]
            try statements.run(
                """
                INSERT INTO road_leg
                    (\(columns), engine, profile, seconds, metres, fault, fetched_at, generation)
                VALUES (:from_latitude, :from_longitude, :to_latitude, :to_longitude, :engine, :profile, :seconds,
                    :metres, :fault, :fetched, :generation)
                ON CONFLICT (\(columns), engine, profile) DO UPDATE SET seconds = excluded.seconds,
                    metres = excluded.metres, fault = excluded.fault, fetched_at = excluded.fetched_at,
                    generation = excluded.generation
                """, ends.merging(rest) { $1 })
        }
        try statements.run("DELETE FROM road_leg WHERE fetched_at < :oldest", ["oldest": SQLValue(oldest)])
    }
}
