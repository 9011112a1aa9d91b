/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.clashes;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.window.Window;
import org.jiedui.core.session.Session;
import org.jiedui.ui.internal.prompts.DialogPrompts;
import org.jiedui.ui.settings.Settings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks in a dialog over the active window. */
@Component(service = ClashPrompts.class)
public final class ClashDialogs implements ClashPrompts {

	private final Settings settings;

	@Activate
	public ClashDialogs(@Reference Settings settings) {
		this.settings = settings;
	}

	@Override
	public Optional<Command> decide(Session session, String books) {
		ClashChoices choices = new ClashChoices(session, settings.valueFormat());
		return new ClashDialog(DialogPrompts.shell(), books, choices).open() == Window.OK ? Optional.of(choices.command()) : Optional.empty();
	}
}
