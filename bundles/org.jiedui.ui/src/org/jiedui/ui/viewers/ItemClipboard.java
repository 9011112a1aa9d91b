/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.viewers;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.CopyToClipboardCommand;
import org.eclipse.emf.edit.command.CutToClipboardCommand;
import org.eclipse.emf.edit.command.PasteFromClipboardCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/**
 * Cut, copy and paste of objects. They go to the clipboard of the editing domain; their names go to that of the system, for other programs.
 * UI thread only.
 */
public final class ItemClipboard {

	private final AdapterFactoryEditingDomain domain;

	public ItemClipboard(AdapterFactoryEditingDomain domain) {
		this.domain = domain;
	}

	public boolean canCut(Collection<?> objects) {
		return can(CutToClipboardCommand.create(domain, objects));
	}

	public void cut(Collection<?> objects) {
		run(CutToClipboardCommand.create(domain, objects), objects);
	}

	public boolean canCopy(Collection<?> objects) {
		return can(CopyToClipboardCommand.create(domain, objects));
	}

	public void copy(Collection<?> objects) {
		run(CopyToClipboardCommand.create(domain, objects), objects);
	}

	/** Whether the clipboard holds what an object can take. */
	public boolean canPaste(Object owner) {
		return owner != null && can(PasteFromClipboardCommand.create(domain, owner, null));
	}

	/** Puts copies of what the clipboard holds into an object, each into the feature that suits it. */
	public void paste(Object owner) {
		run(PasteFromClipboardCommand.create(domain, owner, null), List.of());
	}

	private static boolean can(Command command) {
		try {
			return command.canExecute();
		} finally {
			command.dispose();
		}
	}

	private void run(Command command, Collection<?> named) {
		if (!command.canExecute()) {
			return;
		}
		domain.getCommandStack().execute(command);
		String names = named.stream().map(this::name).filter(name -> !name.isEmpty()).collect(Collectors.joining("\n"));
		if (!names.isEmpty()) {
			Clipboard system = new Clipboard(Display.getCurrent());
			system.setContents(new Object[] { names }, new Transfer[] { TextTransfer.getInstance() });
			system.dispose();
		}
	}

	private String name(Object object) {
		return domain.getAdapterFactory().adapt(object, IItemLabelProvider.class) instanceof IItemLabelProvider labels ? labels.getText(object)
				: "";
	}
}
