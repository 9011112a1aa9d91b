/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.verify;

import java.sql.SQLException;

/** Settings have what tells them apart, and a version by which it is seen that somebody changed them. */
final class SettingsCheck implements StoreCheck {

	@Override
	public String id() {
		return "settings";
	}

	@Override
	public void run(Tables tables, Findings findings) throws SQLException {
		tables.each("SELECT \"id\", \"kind\", \"name\", \"version\" FROM \"sys_setting\" WHERE TRIM(\"kind\") = '' OR TRIM(\"name\") = ''"
				+ " OR \"version\" < 1 ORDER BY \"id\"",
				row -> findings.add(0, Messages.setting, row.getString(1), row.getString(2), row.getString(3), String.valueOf(row.getInt(4))));
	}
}
