/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.emf.edit.provider.ComposedImage;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.jiedui.ui.images.Icon;
import org.jiedui.ui.images.ImageCache;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImageCacheTest {

	private Shell shell;
	private ImageCache images;

	@BeforeEach
	void open() {
		shell = new Shell(Display.getDefault());
		images = new ImageCache(shell);
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	@ParameterizedTest
	@EnumSource
	void everyIconHasAPictureThatIsSharpAtTwiceTheSize(Icon icon) {
		assertThat(icon.url()).isNotNull();
		ImageData normal = icon.descriptor().getImageData(100);
		ImageData twice = icon.descriptor().getImageData(200);
		assertThat(twice.width).isEqualTo(2 * normal.width);
		assertThat(normal.width).isIn(8, 16);
	}

	@Test
	void theSameThingIsDrawnOnce() {
		assertThat(images.get(Icon.NEW)).isNotNull().isSameAs(images.get(Icon.NEW)).isSameAs(images.get(Icon.NEW.url()));
	}

	@Test
	void whatAnItemProviderAnswersBecomesAnImage() {
		Image plain = images.get((Object) Icon.NEW.url().toString());
		Image composed = images.get(new ComposedImage(List.of(Icon.NEW.url(), Icon.LOCK.url())));
		assertThat(plain).isSameAs(images.get(Icon.NEW));
		assertThat(composed).isNotNull().isNotSameAs(plain);
		assertThat(images.get((Object) null)).isNull();
		assertThat(images.get("no address at all")).isNull();
		assertThat(images.get(new Object())).isNull();
	}

	@Test
	void aMarkChangesThePicture() {
		Image marked = images.get(Icon.NEW, Icon.ERROR_OVERLAY);
		assertThat(marked).isNotSameAs(images.get(Icon.NEW));
		assertThat(marked.getBounds()).isEqualTo(images.get(Icon.NEW).getBounds());
	}

	@Test
	void imagesGoWithTheirOwner() {
		Image image = images.get(ImageDescriptor.createFromURL(Icon.PIN.url()), Icon.WARNING_OVERLAY);
		shell.dispose();
		assertThat(image.isDisposed()).isTrue();
	}
}
