/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.settings;

import java.util.Locale;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.ui.settings.Settings;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.prefs.BackingStoreException;
import org.slf4j.LoggerFactory;

/** Settings in the instance scope. */
@Component(service = Settings.class)
public final class PreferenceSettings implements Settings {

	private static final String MONEY_SCALE = "moneyScale";
	private static final String AUTHOR = "author";

	private final ListenerList<Runnable> listeners = new ListenerList<>();

	@Override
	public MoneyScale moneyScale() {
		String kept = node().get(MONEY_SCALE, "");
		for (MoneyScale each : MoneyScale.values()) {
			if (each.name().equals(kept)) {
				return each;
			}
		}
		return MoneyScale.TEN_THOUSAND;
	}

	@Override
	public void setMoneyScale(MoneyScale scale) {
		keep(MONEY_SCALE, scale.name());
	}

	@Override
	public ValueFormat valueFormat() {
		return new ValueFormat(new Labels(Locale.getDefault()), moneyScale());
	}

	@Override
	public String author() {
		String kept = node().get(AUTHOR, "");
		return kept.isBlank() ? System.getProperty("user.name") : kept;
	}

	@Override
	public void setAuthor(String name) {
		keep(AUTHOR, name.strip());
	}

	private void keep(String key, String value) {
		IEclipsePreferences node = node();
		if (value.equals(node.get(key, ""))) {
			return;
		}
		node.put(key, value);
		try {
			node.flush();
		} catch (BackingStoreException e) {
			LoggerFactory.getLogger(PreferenceSettings.class).warn("A setting was not kept: {}", key, e);
		}
		listeners.forEach(Runnable::run);
	}

	@Override
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode("org.jiedui.ui");
	}
}
