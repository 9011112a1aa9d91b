/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views;

import java.net.URL;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;
import org.jiedui.ui.images.ImageCache;

/** The pictures of classes and groupings, where there is no object whose item provider could name one. */
public final class ClassImages {

	private static final String BUNDLE = "org.jiedui.model.edit";

	private final ImageCache images;

	/** @param images makes the images and owns them */
	public ClassImages(ImageCache images) {
		this.images = images;
	}

	/** The picture of a class or of its nearest super type that has one; null when there is none. */
	public Image of(EClass type) {
		return url(type).map(images::get).orElse(null);
	}

	/** The picture of a class for menus and actions, or null. */
	public static ImageDescriptor descriptor(EClass type) {
		return url(type).flatMap(ImageCache::descriptor).orElse(null);
	}

	private static Optional<URL> url(EClass type) {
		return Stream.concat(Stream.of(type), type.getEAllSuperTypes().reversed().stream()).map(each -> find(each.getName()))
				.filter(Objects::nonNull).findFirst();
	}

	/** The picture of a name in the icon set, such as {@code Year}; null when there is none. */
	public Image named(String name) {
		return images.get(find(name));
	}

	private static URL find(String name) {
		return Platform.getBundle(BUNDLE).getEntry("icons/obj16/" + name + ".svg");
	}
}
