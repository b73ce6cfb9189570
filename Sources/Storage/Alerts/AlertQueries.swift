package import ServiceModel

extension Reader {
    /// Answers given at `since` or later, the newest first.
    package func alertMarks(since: Timestamp) throws -> [AlertMark] {
        try fetch(
            AlertMark.self, "WHERE answered_at >= :since ORDER BY answered_at DESC, kind, subject, occasion",
            ["since": SQLValue(since)])
    }

    package func alertMark(kind: String, subject: String, occasion: String) throws -> AlertMark? {
        try fetch(
            AlertMark.self, "WHERE kind = :kind AND subject = :subject AND occasion = :occasion",
            ["kind": .text(kind), "subject": .text(subject), "occasion": .text(occasion)]
        ).first
    }

    /// Visits that were recalled at `since` or later and are not over.
    package func recalledVisits(since: Timestamp) throws -> [Visit.ID] {
        try statements.rows(
            """
            SELECT DISTINCT v.id FROM visit_event e JOIN visit v ON v.id = e.visit_id
            WHERE e.act = 'recall' AND e.recorded_at >= :since
                AND v.state IN ('open', 'planned', 'dispatched', 'accepted') ORDER BY v.id
            """, ["since": SQLValue(since)]
        ) { try Identifier($0.integer(0)) }
    }
}
