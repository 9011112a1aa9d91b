/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.images;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;
import org.jiedui.model.edit.ClassIcons;

/** The pictures of classes and groupings, where there is no object whose item provider could name one. */
public final class ClassImages {

	private final ImageCache images;

	/** @param images makes the images and owns them */
	public ClassImages(ImageCache images) {
		this.images = images;
	}

	/** The picture of a class or of its nearest super type that has one; null when there is none. */
	public Image of(EClass type) {
		return ClassIcons.find(type).map(images::get).orElse(null);
	}

	/** The picture of a class for menus and actions, or null. */
	public static ImageDescriptor descriptor(EClass type) {
		return ClassIcons.find(type).flatMap(ImageCache::descriptor).orElse(null);
	}

	/** The picture of a name in the icon set, such as {@code Year}; null when there is none. */
	public Image named(String name) {
		return ClassIcons.named(name).map(images::get).orElse(null);
	}
}
