/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.preferences;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.ui.prompts.UserPrompts;
import org.jiedui.ui.settings.Settings;

/** Language, colours, the unit of money, and the name in the history. */
public final class GeneralPage extends PreferencePage implements IWorkbenchPreferencePage {

	private Settings settings;
	private Combo language;
	private Combo theme;
	private Combo money;
	private Text author;

	@Override
	public void init(IWorkbench workbench) {
		settings = workbench.getService(Settings.class);
		setDescription(Messages.generalDescription);
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 8).margins(0, 8).applyTo(page);
		language = choice(page, Messages.language, Messages.languageSystem, Messages.languageChinese, Messages.languageEnglish);
		language.select(Language.chosen().ordinal());
		hint(page, Messages.languageHint);
		theme = choice(page, Messages.theme, Messages.themeLight, Messages.themeDark);
		theme.select(ColourTheme.shown().ordinal());
		money = choice(page, Messages.money, Messages.moneyYuan, Messages.moneyTenThousand);
		money.select(settings.moneyScale().ordinal());
		label(page, Messages.author);
		author = new Text(page, SWT.BORDER);
		author.setText(settings.author());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(author);
		hint(page, Messages.authorHint);
		return page;
	}

	private static void label(Composite page, String text) {
		new Label(page, SWT.NONE).setText(text);
	}

	private static Combo choice(Composite page, String text, String... items) {
		label(page, text);
		Combo combo = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setItems(items);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	private static void hint(Composite page, String text) {
		label(page, "");
		Label hint = new Label(page, SWT.WRAP);
		hint.setText(text);
		hint.setEnabled(false);
		GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(hint);
	}

	@Override
	protected void performDefaults() {
		language.select(Language.SYSTEM.ordinal());
		theme.select(ColourTheme.LIGHT.ordinal());
		money.select(MoneyScale.TEN_THOUSAND.ordinal());
		author.setText(System.getProperty("user.name"));
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		settings.setMoneyScale(MoneyScale.values()[money.getSelectionIndex()]);
		settings.setAuthor(author.getText());
		ColourTheme colours = ColourTheme.values()[theme.getSelectionIndex()];
		if (colours != ColourTheme.shown()) {
			colours.show();
		}
		Language chosen = Language.values()[language.getSelectionIndex()];
		if (chosen != Language.chosen()) {
			chosen.remember();
			offerRestart(chosen);
		}
		return true;
	}

	private static void offerRestart(Language chosen) {
		IWorkbench workbench = PlatformUI.getWorkbench();
		UserPrompts prompts = workbench.getService(UserPrompts.class);
		if (!chosen.isShown() && prompts.confirm(Messages.language, Messages.restartQuestion, Messages.restart)) {
			workbench.getDisplay().asyncExec(workbench::restart);
		}
	}
}
