/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app;

import java.text.Collator;
import java.util.Locale;

import org.eclipse.emf.ecore.EPackage;
import org.jiedui.model.edit.ModelPackages;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.images.Icon;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs ahead of the window: loads in a thread of its own what the first page will need, while the platform builds the window on the UI thread.
 * Most of a start is loading classes, and most of that can be done by a second processor. Nothing depends on it: what it did not do is done when
 * it is needed.
 */
final class Forerunner implements Runnable {

	private static final Logger LOG = LoggerFactory.getLogger(Forerunner.class);
	private static final int ZOOM = 100;

	private final BundleContext bundles;

	private Forerunner(BundleContext bundles) {
		this.bundles = bundles;
	}

	/** @param bundles of this bundle, to find services */
	static void send(BundleContext bundles) {
		Thread thread = new Thread(new Forerunner(bundles), "Forerunner");
		thread.setDaemon(true);
		thread.start();
	}

	@Override
	public void run() {
		try {
			activate(Books.class);
			Icon.SAVE.descriptor().getImageData(ZOOM);
			Collator.getInstance(Locale.CHINA);
			new ModelPackages(EPackage.Registry.INSTANCE).all();
		} catch (RuntimeException | LinkageError e) {
			// The same will go wrong where it is needed, and will be shown there.
			LOG.warn("The start was not prepared", e);
		}
	}

	/** Makes a service and all that it refers to; the framework keeps it for whoever asks next. */
	private void activate(Class<?> service) {
		ServiceReference<?> reference = bundles.getServiceReference(service);
		if (reference != null) {
			bundles.getService(reference);
		}
	}
}
