/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.verify;

import java.sql.SQLException;

/** The commits of each part are numbered without a gap, and its head is the last of them. */
final class HeadsCheck implements StoreCheck {

	@Override
	public String id() {
		return "heads";
	}

	@Override
	public void run(Tables tables, Findings findings) throws SQLException {
		tables.each("SELECT p.\"part\", p.\"head\", COALESCE(MAX(c.\"number\"), 0), COUNT(c.\"number\") FROM \"sys_part\" p"
				+ " LEFT JOIN \"sys_commit\" c ON c.\"part\" = p.\"part\" GROUP BY p.\"part\", p.\"head\" ORDER BY p.\"part\"", row -> {
					if (row.getLong(2) != row.getLong(3)) {
						findings.add(0, Messages.head, text(row.getLong(1)), text(row.getLong(2)), text(row.getLong(3)));
					} else if (row.getLong(3) != row.getLong(4)) {
						findings.add(0, Messages.gap, text(row.getLong(1)), text(row.getLong(3)), text(row.getLong(4)));
					}
				});
	}

	private static String text(long number) {
		return String.valueOf(number);
	}
}
