extension Migration {
    /// Kept rows say which columns they have. Those from before say it by how many there are: no table had two shapes of
    /// as many columns, and to write them all anew would keep a large store from opening.
    static let shapes = Migration(
        number: 14, name: "shapes",
        statements: [
            """
            CREATE TABLE row_shape (
                id INTEGER PRIMARY KEY, schema INTEGER NOT NULL, table_name TEXT NOT NULL, columns TEXT NOT NULL,
                UNIQUE (table_name, columns, schema)
            ) STRICT
            """,
            "ALTER TABLE journal_row ADD COLUMN shape INTEGER REFERENCES row_shape (id)",
            """
            INSERT INTO row_shape (id, schema, table_name, columns) VALUES
                (1, 1, 'customer', 'id name nip phone email version'),
                (2, 1, 'site', '\
            id customer_id name address town latitude longitude region_id access access_note version'),
                (3, 1, 'asset', 'id site_id parent_id name model serial warranty_through version'),
                (4, 1, 'technician', '\
            id name phone latitude longitude home_town skills regions pattern daily_cap is_active \
            version'),
                (5, 1, 'service_order', '\
            id number_year number_sequence stage state hold_reason hold_note hold_since customer_id \
            site_id assets type title note priority reported_at response_due arrival_due fix_due \
            wish_start wish_end parts version'),
                (6, 1, 'meta', 'key value'),
                (7, 1, 'region', 'id name'),
                (8, 1, 'skill', 'id code name'),
                (9, 1, 'shift_change', 'technician_id day hours'),
                (10, 1, 'absence', 'id technician_id start_at end_at kind note version'),
                (11, 1, 'visit', '\
            id order_id sequence state duration skills crew_size required_technician_id excluded day \
            start_at end_at lock promise_start promise_end promise_to promise_at override_reason \
            version'),
                (12, 1, 'assignment', 'visit_id technician_id role'),
                (13, 3, 'visit_event', '\
            visit_id sequence act at recorded_at actor technician_id reason planned_start planned_end'),
                (14, 4, 'desk_user', 'name role version'),
                (15, 5, 'territory', 'id name region_id rings version'),
                (16, 5, 'postcode', 'code places'),
                (17, 6, 'travel_factor', 'kind subject band factor trips'),
                (18, 6, 'manual_leg', '\
            from_latitude from_longitude to_latitude to_longitude seconds metres from_name to_name \
            entered_at'),
                (19, 7, 'visit_event', '\
            visit_id sequence act at recorded_at actor technician_id reason planned_start planned_end \
            corrects signed_by note'),
                (20, 12, 'order_link', 'order_id origin_id'),
                (21, 13, 'customer', 'id name nip phone email external_key version'),
                (22, 13, 'site', '\
            id customer_id name address town latitude longitude region_id access access_note \
            external_key version'),
                (23, 13, 'asset', 'id site_id parent_id name model serial warranty_through external_key version'),
                (24, 13, 'technician', '\
            id name phone latitude longitude home_town skills regions pattern daily_cap is_active \
            external_key version'),
                (25, 13, 'service_order', '\
            id number_year number_sequence stage state hold_reason hold_note hold_since customer_id \
            site_id assets type title note priority reported_at response_due arrival_due fix_due \
            wish_start wish_end parts asked_crew asked_duration asked_skills asked_technician_id \
            asked_held_back asked_excluded asked_promise_start asked_promise_end asked_promise_to \
            asked_promise_at external_key version')
            """,
        ])
}
