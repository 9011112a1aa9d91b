/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.forms;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Image;
import org.jiedui.ui.forms.FormContext;
import org.jiedui.ui.images.ImageCache;
import org.jiedui.ui.theme.Palette;

/**
 * What the pages of one form share.
 *
 * @param opener shows a part in place of its container
 * @param typing told when what is typed in a field may have begun or ceased to differ from the object
 */
public record FormHost(FormContext context, ImageCache images, Palette palette, Consumer<EObject> opener, Runnable typing) {

	/** The icon of an object, or null. */
	public Image image(EObject object) {
		return images.get(context.image(object));
	}
}
