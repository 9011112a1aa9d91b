/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Trials of the store by killing who uses it: what was acknowledged is there once, and nothing is there by half. */
package org.jiedui.testsupport.trial;
