/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.clashes;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.jiedui.core.session.Clash.Choice;
import org.jiedui.ui.images.Icon;
import org.jiedui.ui.images.ImageCache;

/** The columns of the table of clashes; those of the two sides show which one is chosen. */
enum ClashColumn {
	OBJECT(Messages.object, 200, null, ClashRow::object),
	FIELD(Messages.field, 160, null, ClashRow::field),
	BASE(Messages.base, 130, null, ClashRow::base),
	MINE(Messages.mine, 165, Choice.MINE, ClashRow::mine),
	THEIRS(Messages.theirs, 165, Choice.THEIRS, ClashRow::theirs);

	private final String label;
	private final int width;
	private final Choice choice;
	private final Function<ClashRow, String> text;

	ClashColumn(String label, int width, Choice choice, Function<ClashRow, String> text) {
		this.label = label;
		this.width = width;
		this.choice = choice;
		this.text = text;
	}

	String label() {
		return label;
	}

	/** In pixels, at first. */
	int width() {
		return width;
	}

	/** The side that is chosen in this column. */
	Optional<Choice> choice() {
		return Optional.ofNullable(choice);
	}

	ColumnLabelProvider labels(ClashChoices choices, ImageCache images) {
		return new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return getToolTipText(element).replaceAll("\\s+", " ");
			}

			@Override
			public String getToolTipText(Object element) {
				ClashRow row = (ClashRow) element;
				return choice == null || choices.isPossible(row, choice) ? text.apply(row) : NLS.bind(Messages.impossible, text.apply(row));
			}

			@Override
			public Image getImage(Object element) {
				ClashRow row = (ClashRow) element;
				if (choice == null || !choices.isPossible(row, choice)) {
					return null;
				}
				return images.get(choices.choice(row).filter(choice::equals).isPresent() ? Icon.CHOSEN : Icon.CHOICE);
			}
		};
	}
}
