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

	private static final String UI = "org.jiedui.ui";
	/** The core reads the author itself, also where there is no screen. */
	private static final String CORE = "org.jiedui.core";
	private static final String MONEY_SCALE = "moneyScale";
	private static final String AUTHOR = "author";

	private final ListenerList<Runnable> listeners = new ListenerList<>();
	private ValueFormat format;

	@Override
	public MoneyScale moneyScale() {
		String kept = node(UI).get(MONEY_SCALE, "");
		for (MoneyScale each : MoneyScale.values()) {
			if (each.name().equals(kept)) {
				return each;
			}
		}
		return MoneyScale.TEN_THOUSAND;
	}

	@Override
	public void setMoneyScale(MoneyScale scale) {
		keep(node(UI), MONEY_SCALE, scale.name());
	}

	/** The same one as long as nothing changes: whoever draws a cell asks for it. */
	@Override
	public ValueFormat valueFormat() {
		MoneyScale scale = moneyScale();
		if (format == null || format.moneyScale() != scale) {
			format = new ValueFormat(new Labels(Locale.getDefault()), scale);
		}
		return format;
	}

	@Override
	public String author() {
		String kept = node(CORE).get(AUTHOR, "");
		return kept.isBlank() ? System.getProperty("user.name") : kept;
	}

	@Override
	public void setAuthor(String name) {
		String own = name.strip().equals(System.getProperty("user.name")) ? "" : name.strip();
		keep(node(CORE), AUTHOR, own);
	}

	private void keep(IEclipsePreferences node, String key, String value) {
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

	private static IEclipsePreferences node(String bundle) {
		return InstanceScope.INSTANCE.getNode(bundle);
	}
}
