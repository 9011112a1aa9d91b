/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.images;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.Collection;
import java.util.Optional;

import org.eclipse.emf.edit.provider.ComposedImage;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/**
 * Makes SWT images of what names one: an icon, a descriptor, a URL, or what an item provider of EMF.Edit answers. Each is made once and
 * shared with the rest of the workbench; all are given back with the owner of the cache. UI thread only.
 */
public final class ImageCache {

	private final ResourceManager resources;

	/** A cache whose images live as long as a control. */
	public ImageCache(Control owner) {
		resources = new LocalResourceManager(JFaceResources.getResources(owner.getDisplay()), owner);
	}

	/** A cache for owners that are no controls, such as label providers; they dispose it. */
	public ImageCache() {
		resources = new LocalResourceManager(JFaceResources.getResources());
	}

	/** The image of an icon, never null. */
	public Image get(Icon icon) {
		return resources.create(icon.descriptor());
	}

	/**
	 * The image of what an item provider names.
	 *
	 * @param image an image, a descriptor, an {@link Icon}, a URL or URI (also as text), a {@link ComposedImage} of these, or null
	 * @return null when nothing, or nothing that can be shown, is named
	 */
	public Image get(Object image) {
		return descriptor(image).map(resources::create).orElse(null);
	}

	/**
	 * The same image with a mark in its lower left corner.
	 *
	 * @param image as in {@link #get(Object)}
	 * @param mark one of the overlay icons
	 * @return null when no image is named
	 */
	public Image get(Object image, Icon mark) {
		return descriptor(image).map(base -> resources.create(new DecorationOverlayIcon(base, mark.descriptor(), IDecoration.BOTTOM_LEFT)))
				.orElse(null);
	}

	/** The descriptor of what an item provider names; empty when it names nothing that can be shown. */
	public static Optional<ImageDescriptor> descriptor(Object image) {
		return switch (image) {
			case null -> Optional.empty();
			case ImageDescriptor descriptor -> Optional.of(descriptor);
			case Icon icon -> Optional.of(icon.descriptor());
			case URL url -> Optional.of(ImageDescriptor.createFromURL(url));
			case Image made -> Optional.of(ImageDescriptor.createFromImage(made));
			case ComposedImage composed -> composed(composed.getImages());
			case URI uri -> fromText(uri.toString());
			case org.eclipse.emf.common.util.URI uri -> fromText(uri.toString());
			case String text -> fromText(text);
			default -> Optional.empty();
		};
	}

	/** The first image carries the others as marks on its corners. */
	private static Optional<ImageDescriptor> composed(Collection<?> images) {
		ImageDescriptor[] layers = images.stream().map(ImageCache::descriptor).flatMap(Optional::stream).toArray(ImageDescriptor[]::new);
		if (layers.length < 2) {
			return layers.length == 0 ? Optional.empty() : Optional.of(layers[0]);
		}
		return Optional.of(new DecorationOverlayIcon(layers[0], layers[1], IDecoration.BOTTOM_RIGHT));
	}

	private static Optional<ImageDescriptor> fromText(String address) {
		try {
			return Optional.of(ImageDescriptor.createFromURL(URI.create(address).toURL()));
		} catch (MalformedURLException | IllegalArgumentException noAddress) {
			// A foreign item provider may name an image in a way of its own: then the element has no image.
			return Optional.empty();
		}
	}

	/** Gives the images back before the owner is disposed; needed only without an owner. */
	public void dispose() {
		resources.dispose();
	}
}
