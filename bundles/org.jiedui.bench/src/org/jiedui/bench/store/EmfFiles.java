/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.BinaryResourceImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.jiedui.bench.TemporaryFolder;

/**
 * The files that EMF itself would keep the books in: XMI, tuned as well as it can be, above all with references resolved at the end, without which it
 * takes minutes; and the binary form.
 */
final class EmfFiles implements AutoCloseable {

	private final TemporaryFolder folder = new TemporaryFolder();
	private final Path xmi = folder.path().resolve("books.xmi");
	private final Path binary = folder.path().resolve("books.bin");
	private final XMLParserPoolImpl parsers = new XMLParserPoolImpl();
	private final Map<Object, Object> names = new HashMap<>();

	/** Writes the same books as {@link ProjectBooks}. */
	EmfFiles(int objects) {
		Resource text = new XMIResourceImpl(URI.createFileURI(xmi.toString()));
		text.getContents().addAll(ProjectBooks.objects(objects));
		Resource bytes = new BinaryResourceImpl(URI.createFileURI(binary.toString()));
		try {
			text.save(Map.of(XMLResource.OPTION_ENCODING, "UTF-8", XMLResource.OPTION_CONFIGURATION_CACHE, true));
			bytes.getContents().addAll(new ArrayList<>(text.getContents()));
			bytes.save(Map.of());
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	Resource loadXmi() {
		return load(new XMIResourceImpl(URI.createFileURI(xmi.toString())), Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true,
				XMLResource.OPTION_DEFER_ATTACHMENT, true, XMLResource.OPTION_USE_PARSER_POOL, parsers,
				XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, names));
	}

	Resource loadBinary() {
		return load(new BinaryResourceImpl(URI.createFileURI(binary.toString())), Map.of());
	}

	private static Resource load(Resource resource, Map<Object, Object> options) {
		try {
			resource.load(options);
			return resource;
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	@Override
	public void close() {
		folder.close();
	}
}
