/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.testsupport;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jiedui.core.spi.store.SettingStore;
import org.jiedui.core.workspace.BooksSetting;
import org.jiedui.core.workspace.SettingConflictException;
import org.jiedui.core.workspace.SettingConflictException.Reason;

/** Settings in memory, with versions and conflicts as a database has them. */
final class MemorySettings implements SettingStore {

	private final Map<String, BooksSetting> settings = new TreeMap<>();

	@Override
	public synchronized List<BooksSetting> list(String kind) {
		return settings.values().stream().filter(each -> each.kind().equals(kind)).sorted(Comparator.comparing(BooksSetting::name)).toList();
	}

	@Override
	public synchronized void write(BooksSetting setting) {
		if (setting.equals(settings.get(setting.id()))) {
			return;
		}
		if (setting.version() > 1) {
			require(setting.id(), setting.version() - 1);
		}
		list(setting.kind()).stream().filter(each -> each.name().equals(setting.name()) && !each.id().equals(setting.id())).findFirst()
				.ifPresent(other -> {
					throw new SettingConflictException(Reason.NAME_TAKEN, other);
				});
		settings.put(setting.id(), setting);
	}

	@Override
	public synchronized void remove(BooksSetting known) {
		require(known.id(), known.version());
		settings.remove(known.id());
	}

	private void require(String id, int version) {
		BooksSetting stored = settings.get(id);
		if (stored == null) {
			throw new SettingConflictException(Reason.GONE, null);
		}
		if (stored.version() != version) {
			throw new SettingConflictException(Reason.CHANGED, stored);
		}
	}
}
