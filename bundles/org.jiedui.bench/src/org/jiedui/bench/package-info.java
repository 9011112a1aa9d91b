/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Benchmarks over the bundles of the product; not shipped. */
package org.jiedui.bench;
